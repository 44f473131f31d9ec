/** Records as lists of numbered terms: words, pairs of neighbouring words, and references. */
import { words } from '@oversyn/text'
import { type RankingRecord, textOf } from '../record.ts'
import type { Steps } from '../steps.ts'
import { PairNumbers } from './pair-numbers.ts'
import { GrowingInts } from './sparse-rows.ts'

/** The terms of row `i` lie from `start[i]` to `start[i + 1]` in `term`, in the order of the text, repeated as often as they stand there. */
export interface TermLists {
  readonly start: Uint32Array
  readonly term: Int32Array
  /** How many different terms there are. */
  readonly size: number
  /** A term as people read it. */
  readonly name: (term: number) => string
}

/** A step is a few milliseconds of work. */
export const ROWS_A_STEP = 256

/** The words of each record's title and abstract. */
export function wordLists(records: readonly RankingRecord[]): Steps<TermLists> {
  return lists(records, (record) => words(textOf(record)))
}

/**
 * What each record cites, and itself by the name others cite it by: two records that cite the same works, or one of which cites the other,
 * then share a term (bibliographic coupling, Kessler 1963, doi:10.1002/asi.5090140103).
 */
export function referenceLists(records: readonly RankingRecord[]): Steps<TermLists> {
  return lists(records, ({ id, citedAs, references }) =>
    references && references.length > 0 ? [...new Set([citedAs ?? id, ...references])] : [],
  )
}

/** Words, then pairs of neighbouring words, as one numbering: the pairs follow the words. */
export function* withPairs(single: TermLists): Steps<TermLists> {
  const pairs = new PairNumbers()
  const rows = single.start.length - 1
  const start = new Uint32Array(rows + 1)
  const term = new GrowingInts()
  for (let row = 0; row < rows; row++) {
    if (row % ROWS_A_STEP === 0) yield
    const from = single.start[row] ?? 0
    const to = single.start[row + 1] ?? 0
    for (let at = from; at < to; at++) term.push(single.term[at] ?? 0)
    for (let at = from + 1; at < to; at++) {
      term.push(single.size + pairs.numberOf(single.term[at - 1] ?? 0, single.term[at] ?? 0))
    }
    start[row + 1] = term.length
  }
  const name = (number: number): string => {
    if (number < single.size) return single.name(number)
    const [first, second] = pairs.pairOf(number - single.size)
    return `${single.name(first)} ${single.name(second)}`
  }
  return { start, term: term.view(), size: single.size + pairs.size, name }
}

/** In how many records each term stands. */
export function recordFrequencies(lists: TermLists): Uint32Array {
  const frequency = new Uint32Array(lists.size)
  const last = new Int32Array(lists.size).fill(-1)
  for (let row = 0; row < lists.start.length - 1; row++) {
    for (let at = lists.start[row] ?? 0; at < (lists.start[row + 1] ?? 0); at++) {
      const term = lists.term[at] ?? 0
      if (last[term] === row) continue
      last[term] = row
      frequency[term] = (frequency[term] ?? 0) + 1
    }
  }
  return frequency
}

/** Each different term of a row with its count, in order of first sight. `counts` is all zero before and after. */
export function forEachTerm(
  lists: TermLists,
  row: number,
  counts: Int32Array,
  visit: (term: number, count: number) => void,
): void {
  const from = lists.start[row] ?? 0
  const to = lists.start[row + 1] ?? 0
  for (let at = from; at < to; at++) {
    const term = lists.term[at] ?? 0
    counts[term] = (counts[term] ?? 0) + 1
  }
  for (let at = from; at < to; at++) {
    const term = lists.term[at] ?? 0
    const count = counts[term] ?? 0
    if (count === 0) continue
    counts[term] = 0
    visit(term, count)
  }
}

function* lists(
  records: readonly RankingRecord[],
  termsOf: (record: RankingRecord) => readonly string[],
): Steps<TermLists> {
  const numbers = new Map<string, number>()
  const names: string[] = []
  const start = new Uint32Array(records.length + 1)
  const term = new GrowingInts()
  for (const [row, record] of records.entries()) {
    if (row % ROWS_A_STEP === 0) yield
    for (const name of termsOf(record)) {
      let number = numbers.get(name)
      if (number === undefined) {
        number = names.length
        numbers.set(name, number)
        names.push(name)
      }
      term.push(number)
    }
    start[row + 1] = term.length
  }
  return { start, term: term.view(), size: names.length, name: (number) => names[number] ?? '' }
}
