/** Clusters anew, where something has changed. */
import { pairOf } from '../block/pairs.ts'
import { group, type Link } from '../cluster/group.ts'
import type { Pace } from '../options.ts'
import type { Index } from './index-of-records.ts'
import { areKeptApart } from './words.ts'

/** Groups anew every connected part that was touched, and counts all of it as touched; the others stay as they are. */
export function regroup(index: Index, touched: Set<number>, pace: Pace): void {
  const seen = new Set<number>()
  let done = 0
  const total = touched.size
  for (const start of [...touched]) {
    pace.step('grouping', ++done, total)
    if (seen.has(start) || !isTied(index, start)) continue
    seen.add(start)
    const part = [start]
    const links: Link[] = []
    const bonds: [number, number][] = []
    const meet = (unit: number): void => {
      if (seen.has(unit)) return
      seen.add(unit)
      part.push(unit)
    }
    for (const unit of part) {
      for (const other of index.near.get(unit) ?? []) {
        const decision = index.decided.get(pairOf(unit, other))
        if (decision?.outcome !== 'duplicate') continue
        if (unit < other) links.push({ a: unit, b: other, points: decision.points })
        meet(other)
      }
      for (const other of index.bonds.get(unit) ?? []) {
        if (unit < other) bonds.push([unit, other])
        meet(other)
      }
      // Those that were linked until now, and are not any more.
      for (const other of index.clusters.get(unit) ?? []) meet(other)
      touched.add(unit)
    }
    for (const unit of part) index.clusters.delete(unit)
    const clusters = group({
      links,
      bonds,
      units: index.units,
      policy: index.policy,
      apart: (a, b) => areKeptApart(index, a, b),
    })
    for (const cluster of clusters) for (const unit of cluster) index.clusters.set(unit, cluster)
  }
  pace.tell('grouping', total, total)
}

function isTied(index: Index, unit: number): boolean {
  return index.near.has(unit) || index.bonds.has(unit) || index.clusters.has(unit)
}
