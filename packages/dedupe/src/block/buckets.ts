/**
 * From a bucket of units that share a key to the pairs worth comparing: all of them in a small bucket; in a large one only near
 * neighbours in an order by content, so that one title 50,000 times costs no more than 50,000 different ones.
 */

import { startPage } from '../normalise/locators.ts'
import type { Prepared } from '../normalise/prepare.ts'

/** Up to this many units, all are compared with all. */
export const smallBucket = 12
/** In larger buckets, each is compared with this many neighbours on either side. */
export const nearby = 5

/** An order by content, the same whatever the order of input: likely duplicates are neighbours. */
export function byContent(a: Prepared, b: Prepared): number {
  return (
    compareText(a.titles[0] ?? '', b.titles[0] ?? '') ||
    a.year - b.year ||
    compareText(a.volume, b.volume) ||
    compareText(startPage(a.pages), startPage(b.pages)) ||
    compareText(a.journal, b.journal) ||
    compareText(a.authors, b.authors) ||
    byPrint(a, b)
  )
}

/** An order by content alone, as hashes; of the same content to the letter there is more than one unit only where people keep them apart. */
export function byPrint(a: Prepared, b: Prepared): number {
  return a.print - b.print || a.letter - b.letter || compareText(a.id, b.id)
}

/** By UTF-16 units, as `<` does. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export interface Change {
  readonly added: (a: number, b: number) => void
  readonly lost: (a: number, b: number) => void
}

/**
 * What adding `fresh` units to a bucket of `old` ones changes: pairs that are new, and old pairs that are neighbours no longer. Adding
 * all at once and adding one by one come to the same pairs.
 */
export function growBucket(
  old: readonly number[],
  fresh: readonly number[],
  units: readonly Prepared[],
  change: Change,
): void {
  const total = old.length + fresh.length
  if (total <= smallBucket) {
    for (let i = 0; i < fresh.length; i++) {
      for (let j = i + 1; j < fresh.length; j++) change.added(fresh[i] ?? 0, fresh[j] ?? 0)
      for (const unit of old) change.added(fresh[i] ?? 0, unit)
    }
    return
  }
  const after = inOrder([...old, ...fresh], units)
  const isFresh = new Set(fresh)
  for (let i = 0; i < after.length; i++) {
    const unit = after[i] ?? 0
    for (let j = i + 1; j < after.length && j <= i + nearby; j++) {
      const other = after[j] ?? 0
      if (isFresh.has(unit) || isFresh.has(other)) change.added(unit, other)
    }
  }
  const reach = old.length <= smallBucket ? smallBucket : nearby
  const before = after.filter((unit) => !isFresh.has(unit))
  const rank = new Map(after.map((unit, at) => [unit, at]))
  for (let i = 0; i < before.length; i++) {
    for (let j = i + 1; j < before.length && j <= i + reach; j++) {
      const a = before[i] ?? 0
      const b = before[j] ?? 0
      if ((rank.get(b) ?? 0) - (rank.get(a) ?? 0) > nearby) change.lost(a, b)
    }
  }
}

/** Whether a bucket makes two of its units a pair. */
export function bucketHolds(bucket: readonly number[], a: number, b: number, units: readonly Prepared[]): boolean {
  if (bucket.length <= smallBucket) return true
  const order = inOrder(bucket, units)
  return Math.abs(order.indexOf(a) - order.indexOf(b)) <= nearby
}

function inOrder(bucket: readonly number[], units: readonly Prepared[]): number[] {
  return [...bucket].sort((a, b) => {
    const left = units[a]
    const right = units[b]
    return left === undefined || right === undefined ? a - b : byContent(left, right)
  })
}
