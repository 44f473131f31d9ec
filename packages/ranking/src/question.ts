/** How well each record answers a question, before anything has been screened. */
import { isStopWord, words } from '@oversyn/text'
import type { Reason } from './explain.ts'
import type { Features } from './features/features.ts'

const K1 = 1.2
const B = 0.75

/** A word of the title says more of the subject than one of the abstract. */
const TITLE = 2

/**
 * BM25 of the question's words (Robertson & Zaragoza 2009, doi:10.1561/1500000019, formula 3.15), small words left out. A word of the
 * question also stands for the words that begin like it and differ in no more than three letters at the end: "blockers" for "blocker",
 * "tjenester" for "tjenesten". All zero when no word of it is in any record.
 *
 * @example new Question(buildFeatures(records), 'Follow-up of young people').scores()[0] // of the first record
 */
export class Question {
  readonly #features: Features
  readonly #wanted: readonly string[]
  /** For each word of the records the word of the question it answers, or -1. */
  readonly #askedBy: Int32Array
  readonly #idf: Float64Array
  readonly #usualLength: number

  constructor(features: Features, question: string) {
    const lists = features.words
    this.#features = features
    this.#wanted = [...new Set(words(question).filter((word) => !isStopWord(word)))]
    this.#askedBy = answeredWords(lists.size, lists.name, this.#wanted)
    this.#usualLength = Math.max(1, lists.term.length / Math.max(1, features.rows))
    const records = new Float64Array(this.#wanted.length)
    for (let row = 0; row < features.rows && this.#wanted.length > 0; row++) {
      for (const asked of this.#countsIn(row).keys()) records[asked] = (records[asked] ?? 0) + 1
    }
    this.#idf = records.map((its) => Math.log(1 + (features.rows - its + 0.5) / (its + 0.5)))
  }

  /** The score of every row. */
  scores(): Float64Array {
    const scores = new Float64Array(this.#features.rows)
    if (this.#wanted.length === 0) return scores
    return scores.map((_, row) => [...this.#parts(row)].reduce((sum, [, part]) => sum + part, 0))
  }

  /** What each word of the question adds in a row, the most first. */
  partsOf(row: number): Reason[] {
    return [...this.#parts(row)]
      .map(([asked, part]): Reason => ({ kind: 'word', text: this.#wanted[asked] ?? '', part }))
      .sort((a, b) => b.part - a.part)
  }

  *#parts(row: number): Iterable<readonly [asked: number, part: number]> {
    const { start } = this.#features.words
    const length = 1 - B + (B * ((start[row + 1] ?? 0) - (start[row] ?? 0))) / this.#usualLength
    for (const [asked, count] of this.#countsIn(row)) {
      yield [asked, ((this.#idf[asked] ?? 0) * count * (K1 + 1)) / (count + K1 * length)]
    }
  }

  #countsIn(row: number): Map<number, number> {
    const { words: lists, titleLength } = this.#features
    const counts = new Map<number, number>()
    const from = lists.start[row] ?? 0
    for (let at = from; at < (lists.start[row + 1] ?? 0); at++) {
      const asked = this.#askedBy[lists.term[at] ?? 0] ?? -1
      if (asked < 0) continue
      counts.set(asked, (counts.get(asked) ?? 0) + (at - from < (titleLength[row] ?? 0) ? TITLE : 1))
    }
    return counts
  }
}

function answeredWords(size: number, nameOf: (term: number) => string, wanted: readonly string[]): Int32Array {
  const place = new Map(wanted.map((word, at) => [word, at]))
  const asked = new Int32Array(wanted.length > 0 ? size : 0)
  return asked.map((_, term) => {
    const name = nameOf(term)
    return place.get(name) ?? wanted.findIndex((word) => beginAlike(word, name))
  })
}

const SHORTEST_BEGINNING = 4
const LONGEST_ENDING = 3

function beginAlike(a: string, b: string): boolean {
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same++
  return same >= SHORTEST_BEGINNING && same >= Math.max(a.length, b.length) - LONGEST_ENDING
}
