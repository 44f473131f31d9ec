/** A second order for when the first runs dry: each record compared with those of its own kind only. */
import { guessLanguage } from '@oversyn/text'
import type { RankingRecord } from './record.ts'

/** So many irrelevant records in a row, and every second one after these is taken from the second order. */
const PATIENCE = 50

/** An abstract of fewer words is none. */
const SHORTEST_ABSTRACT = 20

/** A kind with fewer unscreened records is compared with all. */
const SMALLEST_KIND = 20

/** Whether the record after so many irrelevant ones in a row comes from the second order. */
export function isOtherTurn(irrelevantInARow: number): boolean {
  return irrelevantInARow >= PATIENCE && irrelevantInARow % 2 === 1
}

/** So much of an abstract tells its language. */
const TELLING = 300

/**
 * The kind of each record: whether it has an abstract, and in which language, given or guessed (a title is too short for a guess). A record without an abstract, or in a language
 * few others are in, shares fewer words with the relevant ones found so far, and would come last for that alone.
 */
export function kindsOf(records: readonly RankingRecord[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(records, ({ abstract, language }) => {
    const full = hasAbstract(abstract)
    const kind = `${full} ${language ?? (full ? guessed(abstract ?? '') : '')}`
    const number = numbers.get(kind) ?? numbers.size
    numbers.set(kind, number)
    return number
  })
}

/** Scores in standard deviations from the mean of the unscreened records of the same kind. */
export function scoresByKind(
  scores: Float64Array,
  kinds: Int32Array,
  isOpen: (row: number) => boolean,
): Float64Array<ArrayBuffer> {
  const all = new Spread()
  const spreads = new Map<number, Spread>()
  for (let row = 0; row < kinds.length; row++) {
    if (!isOpen(row)) continue
    const kind = kinds[row] ?? 0
    const spread = spreads.get(kind) ?? new Spread()
    spreads.set(kind, spread)
    spread.add(scores[row] ?? 0)
    all.add(scores[row] ?? 0)
  }
  return Float64Array.from(kinds, (kind, row) => {
    const own = spreads.get(kind)
    return (own && own.count >= SMALLEST_KIND ? own : all).standardise(scores[row] ?? 0)
  })
}

/** The two forms of Norwegian share their words well enough to be one kind. */
function guessed(abstract: string): string {
  const language = guessLanguage(abstract.slice(0, TELLING))
  return language === 'nn' ? 'nb' : language
}

function hasAbstract(abstract: string | null | undefined): boolean {
  let words = 0
  for (let at = abstract?.indexOf(' ') ?? -1; at >= 0 && words < SHORTEST_ABSTRACT; words++) {
    at = abstract?.indexOf(' ', at + 1) ?? -1
  }
  return words + 1 >= SHORTEST_ABSTRACT
}

class Spread {
  count = 0
  #sum = 0
  #squares = 0

  add(value: number): void {
    this.count++
    this.#sum += value
    this.#squares += value * value
  }

  standardise(value: number): number {
    const mean = this.#sum / Math.max(1, this.count)
    const variance = this.#squares / Math.max(1, this.count) - mean * mean
    return variance > 1e-12 ? (value - mean) / Math.sqrt(variance) : 0
  }
}
