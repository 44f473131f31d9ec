/** The pairs that new units make: found by blocking, compared, decided; and those that are neighbours no longer. */
import { bucketHolds, growBucket } from '../block/buckets.ts'
import { keysOf } from '../block/keys.ts'
import { firstOf, PairSet, pairOf, secondOf } from '../block/pairs.ts'
import { collect, RunBuilder, runSize, withRun } from '../block/runs.ts'
import { decide } from '../decide/decide.ts'
import type { Pace } from '../options.ts'
import type { Index } from './index-of-records.ts'

/** The pairs that the units from `from` on make with each other and with the earlier ones, and the pairs that are neighbours no longer. */
export function block(index: Index, from: number, pace: Pace): { pairs: PairSet; lost: number[] } {
  const builder = new RunBuilder()
  // Making the keys is one half of the work, finding who shares one the other.
  const count = index.units.length - from
  for (let unit = from; unit < index.units.length; unit++) {
    const prepared = index.units[unit]
    if (prepared !== undefined) for (const key of keysOf(prepared)) builder.add(key, unit)
    pace.step('blocking', unit - from, 2 * count)
  }
  const run = builder.build()
  const pairs = new PairSet()
  const lost: number[] = []
  const change = {
    added: (a: number, b: number): void => pairs.add(a, b),
    lost: (a: number, b: number): void => {
      const pair = pairOf(a, b)
      if (index.decided.has(pair)) lost.push(pair)
    },
  }
  const size = runSize(run)
  for (let at = 0; at < size; ) {
    pace.step('blocking', count + Math.floor((at / size) * count), 2 * count)
    const key = run[2 * at + 1] ?? 0
    let end = at + 1
    while (end < size && run[2 * end + 1] === key) end++
    const old: number[] = []
    for (const earlier of index.runs) collect(earlier, key, old)
    if (old.length > 0 || end > at + 1) {
      const fresh: number[] = []
      for (; at < end; at++) fresh.push(run[2 * at] ?? 0)
      growBucket(old, fresh, index.units, change)
    }
    at = end
  }
  index.runs = withRun(index.runs, run)
  return { pairs, lost }
}

/** Compares pairs, and keeps those that are not distinct. */
export function comparePairs(index: Index, pairs: PairSet, touched: Set<number>, pace: Pace): void {
  const sorted = pairs.sorted()
  for (let at = 0; at < sorted.length; at++) {
    pace.step('comparing', at, sorted.length)
    const pair = sorted[at] ?? 0
    const first = firstOf(pair)
    const second = secondOf(pair)
    if (index.glance.tellsApart(first, second)) continue
    const a = index.units[first]
    const b = index.units[second]
    if (a === undefined || b === undefined) continue
    const decision = decide(a, b, index.policy)
    if (decision.outcome === 'distinct') continue
    index.decided.set(pair, decision)
    approach(index, first, second)
    approach(index, second, first)
    touched.add(first)
    touched.add(second)
  }
}

function approach(index: Index, from: number, to: number): void {
  const known = index.near.get(from)
  if (known === undefined) index.near.set(from, [to])
  else known.push(to)
}

/** A pair that a bucket no longer makes goes, unless another key still makes it. */
export function dropLost(index: Index, lost: readonly number[], touched: Set<number>): void {
  for (const pair of new Set(lost)) {
    const first = firstOf(pair)
    const second = secondOf(pair)
    const a = index.units[first]
    const b = index.units[second]
    if (a === undefined || b === undefined) continue
    const shared = new Set(keysOf(a))
    const held = keysOf(b).some((key) => {
      if (!shared.has(key)) return false
      const bucket: number[] = []
      for (const run of index.runs) collect(run, key, bucket)
      return bucketHolds(bucket, first, second, index.units)
    })
    if (held) continue
    index.decided.delete(pair)
    part(index, first, second)
    part(index, second, first)
    touched.add(first)
    touched.add(second)
  }
}

function part(index: Index, from: number, to: number): void {
  const left = (index.near.get(from) ?? []).filter((it) => it !== to)
  if (left.length > 0) index.near.set(from, left)
  else index.near.delete(from)
}
