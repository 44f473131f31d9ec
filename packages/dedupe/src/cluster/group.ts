/** Links to clusters: the strongest links first, and no cluster that holds a vetoed pair. */
import { byPrint } from '../block/buckets.ts'
import { pairOf } from '../block/pairs.ts'
import { decide } from '../decide/decide.ts'
import type { Policy } from '../decide/policy.ts'
import type { Prepared } from '../normalise/prepare.ts'
import type { Apart } from './apart.ts'

/** A link that a cluster may stand on. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly points: number
}

/** One report has no more different renderings than this; what would grow past it is a fault of the data, and stays in parts. */
export const largestCluster = 100

/**
 * Groups the units of one connected part. Links are taken by points, then by content, so that the result depends on the records alone.
 * A link is passed over where it would bring a vetoed pair into one cluster.
 */
export function group(links: readonly Link[], units: readonly Prepared[], apart: Apart, policy: Policy): number[][] {
  const linked = new Set(links.map((it) => pairOf(it.a, it.b)))
  const unit = (at: number): Prepared => {
    const found = units[at]
    if (found === undefined) throw new RangeError(`no unit ${at}`)
    return found
  }
  const clusterOf = new Map<number, number[]>()
  const own = (at: number): number[] => clusterOf.get(at) ?? [at]
  const vetoed = (a: number, b: number): boolean => {
    const left = unit(a)
    const right = unit(b)
    if (apart.keeps(left, right)) return true
    return !linked.has(pairOf(a, b)) && decide(left, right, policy).veto
  }
  for (const link of [...links].sort((x, y) => byStrength(x, y, unit))) {
    const left = own(link.a)
    const right = own(link.b)
    if (left === right || left.length + right.length > largestCluster) continue
    if (left.some((a) => right.some((b) => vetoed(a, b)))) continue
    const merged = [...left, ...right]
    for (const at of merged) clusterOf.set(at, merged)
  }
  return [...new Set(clusterOf.values())]
}

function byStrength(x: Link, y: Link, unit: (at: number) => Prepared): number {
  if (x.points !== y.points) return y.points - x.points
  const [a, b] = ends(x, unit)
  const [c, d] = ends(y, unit)
  return byPrint(a, c) || byPrint(b, d)
}

function ends(link: Link, unit: (at: number) => Prepared): [Prepared, Prepared] {
  const a = unit(link.a)
  const b = unit(link.b)
  return byPrint(a, b) <= 0 ? [a, b] : [b, a]
}
