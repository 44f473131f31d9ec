/** Links to clusters: the strongest links first, no cluster that holds a contradicting pair, and people's word above all. */
import { byPrint } from '../block/buckets.ts'
import { pairOf } from '../block/pairs.ts'
import { decide } from '../decide/decide.ts'
import type { Policy } from '../decide/policy.ts'
import type { Prepared } from '../normalise/prepare.ts'
import { Groups } from './groups.ts'

/** A link that a cluster may stand on. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly points: number
}

/** One connected part of the units. */
export interface Part {
  readonly links: readonly Link[]
  /** Pairs that people have called duplicates. */
  readonly bonds: readonly (readonly [number, number])[]
  readonly units: readonly Prepared[]
  readonly policy: Policy
  /** Whether people keep two units apart. */
  readonly apart: (a: number, b: number) => boolean
}

/** One report has no more different renderings than this; what would grow past it is a fault of the data, and stays in parts. */
export const largestCluster = 100

/**
 * Groups the units of one connected part. Links are taken by points, then by content, so that the result depends on the records alone. A
 * link is passed over where it would bring a contradicting pair into one cluster. Then people's bonds bring whole clusters together, except
 * what people keep apart.
 */
export function group(part: Part): readonly (readonly number[])[] {
  const links = byStrength(part.links, part.units)
  if (part.bonds.length === 0) return byLinks(part, links, part.apart)
  const bound = byBonds(part)
  // Who is kept apart from one of those bound together is kept apart from all of them.
  const apart = (a: number, b: number): boolean => bound.of(a).some((x) => bound.of(b).some((y) => part.apart(x, y)))
  const linked = new Groups()
  for (const cluster of byLinks(part, links, apart)) for (const unit of cluster) linked.join(cluster[0] ?? unit, unit)
  for (const { a, b } of links) {
    if (linked.of(a) === linked.of(b)) bound.joinUnless(a, b, part.apart)
  }
  return bound.all()
}

function byLinks(part: Part, links: readonly Link[], apart: Part['apart']): readonly (readonly number[])[] {
  const linked = new Set(links.map((it) => pairOf(it.a, it.b)))
  const vetoed = (a: number, b: number): boolean =>
    apart(a, b) || (!linked.has(pairOf(a, b)) && decide(at(part.units, a), at(part.units, b), part.policy).veto)
  const groups = new Groups()
  for (const { a, b } of links) {
    if (groups.of(a).length + groups.of(b).length <= largestCluster) groups.joinUnless(a, b, vetoed)
  }
  return groups.all()
}

/** People's bonds alone; of words that contradict each other, those that keep apart count. */
function byBonds({ bonds, units, apart }: Part): Groups {
  const groups = new Groups()
  for (const { a, b } of byStrength(
    bonds.map(([a, b]) => ({ a, b, points: 0 })),
    units,
  )) {
    groups.joinUnless(a, b, apart)
  }
  return groups
}

function byStrength(links: readonly Link[], units: readonly Prepared[]): Link[] {
  const ends = ({ a, b }: Link): [Prepared, Prepared] => {
    const [one, other] = [at(units, a), at(units, b)]
    return byPrint(one, other) <= 0 ? [one, other] : [other, one]
  }
  return [...links].sort((x, y) => {
    if (x.points !== y.points) return y.points - x.points
    const [a, b] = ends(x)
    const [c, d] = ends(y)
    return byPrint(a, c) || byPrint(b, d)
  })
}

function at(units: readonly Prepared[], unit: number): Prepared {
  const found = units[unit]
  if (found === undefined) throw new RangeError(`no unit ${unit}`)
  return found
}
