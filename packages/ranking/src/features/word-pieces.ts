/** The pieces each word of a set is made of, and how much each piece tells. */
import { characterNGrams } from '@oversyn/text'
import type { Steps } from '../steps.ts'
import { GrowingInts } from './sparse-rows.ts'
import { ROWS_A_STEP, type TermLists } from './term-lists.ts'

const SHORTEST = 3
const LONGEST = 5
const LEAST_RECORDS = 2
const WORDS_A_STEP = 4096

/** The pieces of word `i` lie from `start[i]` to `start[i + 1]` in `piece`; a piece that stands twice in a word is there twice. */
export interface WordPieces {
  readonly start: Uint32Array
  readonly piece: Int32Array
  readonly size: number
}

/** Cuts every different word of the lists once. */
export function* piecesOfWords(words: TermLists): Steps<WordPieces> {
  const numbers = new Map<string, number>()
  const start = new Uint32Array(words.size + 1)
  const piece = new GrowingInts()
  for (let word = 0; word < words.size; word++) {
    if (word % WORDS_A_STEP === 0) yield
    for (const text of characterNGrams(words.name(word), SHORTEST, LONGEST)) {
      let number = numbers.get(text)
      if (number === undefined) {
        number = numbers.size
        numbers.set(text, number)
      }
      piece.push(number)
    }
    start[word + 1] = piece.length
  }
  return { start, piece: piece.view(), size: numbers.size }
}

/** How much each piece tells, and how many different ones each row has. */
export interface PieceFrequencies {
  /** The idf: 0 for a piece in too many records, and negative for one in a single record, which tells nothing about others. */
  readonly idf: Float64Array
  readonly perRow: Uint32Array
}

/** Counts in how many records each piece stands; one in more than the share `most` of them tells nothing. */
export function* pieceFrequencies(words: TermLists, pieces: WordPieces, most: number): Steps<PieceFrequencies> {
  const rows = words.start.length - 1
  const frequency = new Uint32Array(pieces.size)
  const perRow = new Uint32Array(rows)
  const last = new Int32Array(pieces.size).fill(-1)
  const lastWord = new Int32Array(words.size).fill(-1)
  for (let row = 0; row < rows; row++) {
    if (row % ROWS_A_STEP === 0) yield
    let different = 0
    for (let at = words.start[row] ?? 0, end = words.start[row + 1] ?? 0; at < end; at++) {
      const word = words.term[at] ?? 0
      if (lastWord[word] === row) continue
      lastWord[word] = row
      for (let p = pieces.start[word] ?? 0, lastPiece = pieces.start[word + 1] ?? 0; p < lastPiece; p++) {
        const piece = pieces.piece[p] ?? 0
        if (last[piece] === row) continue
        last[piece] = row
        different++
        frequency[piece] = (frequency[piece] ?? 0) + 1
      }
    }
    perRow[row] = different
  }
  const idf = Float64Array.from(frequency, (records) => {
    if (records === 0 || records > most * rows) return 0
    const its = Math.log((1 + rows) / (1 + records)) + 1
    return records < LEAST_RECORDS ? -its : its
  })
  return { idf, perRow }
}
