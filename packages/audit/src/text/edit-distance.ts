/** How many letters two names differ by. */

/**
 * Insertions, deletions, substitutions and swaps of neighbours between two words; `limit + 1` as soon as it is more than `limit`.
 * Optimal string alignment (Boytsov 2011).
 *
 * @example editDistance('Filmreite', 'Fimreite', 2) // 1
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (one === other) return 0
  if (Math.abs(one.length - other.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const now = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      const options = [(last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1)]
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        options.push((before[column - 2] ?? 0) + 1)
      now.push(Math.min(...options))
    }
    if (Math.min(...now) > limit) return limit + 1
    before = last
    last = now
  }
  return Math.min(last[other.length] ?? limit + 1, limit + 1)
}
