/** Pairs that hang together: records that resemble each other, directly or through others. */

interface Pair {
  a: { id: string }
  b: { id: string }
}

/**
 * All pairs that hang together with one, itself among them.
 *
 * @example hangingTogether(ab, [ab, bc, de]) // [ab, bc]
 */
export function hangingTogether<P extends Pair>(pair: P, pairs: readonly P[]): P[] {
  const records = new Set([pair.a.id, pair.b.id])
  for (let before = 0; before !== records.size; ) {
    before = records.size
    for (const { a, b } of pairs)
      if (records.has(a.id) || records.has(b.id)) {
        records.add(a.id)
        records.add(b.id)
      }
  }
  return pairs.filter(({ a }) => records.has(a.id))
}

/** How many records some pairs are about. */
export function recordsIn(pairs: readonly Pair[]): number {
  return new Set(pairs.flatMap(({ a, b }) => [a.id, b.id])).size
}
