/** Verdicts sorted out: by item, and by two raters at a time. */
import type { CrossTable } from './cross-table.ts'

/** One verdict. Where a rater judged an item more than once, the last one counts. */
export interface Rating {
  readonly item: string
  readonly rater: string
  readonly value: string
}

/** Who said what of each item. */
export type Verdicts = ReadonlyMap<string, string>

export function byItem(ratings: readonly Rating[]): Map<string, Verdicts> {
  const items = new Map<string, Map<string, string>>()
  for (const { item, rater, value } of ratings) {
    const verdicts = items.get(item)
    if (verdicts === undefined) items.set(item, new Map([[rater, value]]))
    else verdicts.set(rater, value)
  }
  return items
}

/** The values that were possible, then those that were given all the same, in the order of their letters. */
export function valuesOf(ratings: readonly Rating[], possible: readonly string[]): string[] {
  const named = new Set(possible)
  const others = new Set(ratings.map(({ value }) => value).filter((value) => !named.has(value)))
  return [...named, ...[...others].sort()]
}

interface Pair {
  readonly raters: readonly [string, string]
  readonly table: CrossTable
  readonly compared: number
  readonly agreed: number
  readonly leftOut: number
}

/** Each two raters, in the order of their letters. */
export function pairsOf(items: readonly Verdicts[], values: readonly string[]): Pair[] {
  const place = new Map(values.map((value, at) => [value, at]))
  const judged = new Map<string, number>()
  const cells = new Map<string, Map<string, number[]>>()
  for (const verdicts of items) {
    for (const [rater, value] of verdicts) {
      judged.set(rater, (judged.get(rater) ?? 0) + 1)
      for (const [other, said] of verdicts) {
        if (!(rater < other)) continue
        const of = cells.get(rater) ?? new Map<string, number[]>()
        cells.set(rater, of)
        const counts = of.get(other) ?? values.flatMap(() => values.map(() => 0))
        of.set(other, counts)
        const at = (place.get(value) ?? 0) * values.length + (place.get(said) ?? 0)
        counts[at] = (counts[at] ?? 0) + 1
      }
    }
  }
  const raters = [...judged.keys()].sort()
  return raters.flatMap((rater, at) =>
    raters.slice(at + 1).map((other) => {
      const counts = cells.get(rater)?.get(other) ?? values.flatMap(() => values.map(() => 0))
      const table = values.map((_, row) => counts.slice(row * values.length, (row + 1) * values.length))
      const compared = counts.reduce((sum, count) => sum + count, 0)
      return {
        raters: [rater, other] as const,
        table,
        compared,
        agreed: table.reduce((sum, row, same) => sum + (row[same] ?? 0), 0),
        leftOut: (judged.get(rater) ?? 0) + (judged.get(other) ?? 0) - 2 * compared,
      }
    }),
  )
}
