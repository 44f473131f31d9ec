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

/** The records that some pairs are about, in the order in which they are met. */
export function recordsOf<R extends { id: string }>(pairs: readonly { a: R; b: R }[]): R[] {
  const found = new Map<string, R>()
  for (const { a, b } of pairs) for (const record of [a, b]) if (!found.has(record.id)) found.set(record.id, record)
  return [...found.values()]
}

/**
 * So few pairs that some records hang together by them: the first with each of the others.
 *
 * @example linksBetween([a, b, c]) // [{ a, b }, { a, b: c }]
 */
export function linksBetween<R>([first, ...others]: readonly R[]): { a: R; b: R }[] {
  return first === undefined ? [] : others.map((other) => ({ a: first, b: other }))
}
