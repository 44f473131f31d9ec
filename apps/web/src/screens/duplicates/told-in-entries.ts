/** What people have said of pairs, entry by entry of the log: one entry may tell of many pairs, and is taken back whole. */
import type { PairSchema } from '@oversyn/api'

export type Saying = 'duplicate' | 'related' | 'distinct'

/** What was said at once, and the entry of the log by which it can be taken back. */
export interface Said {
  saying: Saying
  title: string
  /** `undefined` until it is saved. */
  entry: number | undefined
  /** The id of who said it. */
  person: string
  /** The places of its pairs. */
  pairs: string[]
}

type Pair = Pick<PairSchema, 'relation' | 'person' | 'seq'> & PlacedPair

interface PlacedPair {
  a: { id: string; reference: Record<string, unknown> }
  b: { id: string; reference: Record<string, unknown> }
}

/** The entries behind some pairs, in the order of their first pair. */
export function toldInEntries(pairs: readonly Pair[]): Said[] {
  const entries = new Map<number, Said>()
  for (const pair of pairs) {
    const { relation, seq, person } = pair
    if (relation !== 'duplicate' && relation !== 'related' && relation !== 'distinct') continue
    const known = entries.get(seq)
    if (known) known.pairs.push(placeOf(pair))
    else entries.set(seq, { saying: relation, title: titleOf(pair), entry: seq, person, pairs: [placeOf(pair)] })
  }
  return [...entries.values()]
}

/** The same whichever record is named first. */
export function placeOf({ a, b }: { a: { id: string }; b: { id: string } }): string {
  return [a.id, b.id].toSorted().join('/')
}

/** What a pair is called by: the title of the first that has one. */
export function titleOf(pair: PlacedPair | undefined): string {
  const title = pair?.a.reference.title ?? pair?.b.reference.title
  return typeof title === 'string' ? title : ''
}
