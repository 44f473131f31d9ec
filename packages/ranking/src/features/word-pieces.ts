/** The pieces each word of a set is made of, and how much each piece tells. */
import { characterNGrams } from '@oversyn/text'
import { GrowingInts } from './sparse-rows.ts'
import type { TermLists } from './term-lists.ts'

const SHORTEST = 3
const LONGEST = 5
const LEAST_RECORDS = 2

/** The pieces of word `i` lie from `start[i]` to `start[i + 1]` in `piece`; a piece that stands twice in a word is there twice. */
export interface WordPieces {
  readonly start: Uint32Array
  readonly piece: Int32Array
  readonly size: number
}

/** Cuts every different word of the lists once. */
export function piecesOfWords(words: TermLists): WordPieces {
  const numbers = new Map<string, number>()
  const start = new Uint32Array(words.size + 1)
  const piece = new GrowingInts()
  for (let word = 0; word < words.size; word++) {
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

/**
 * The idf of each piece, by the records it stands in: 0 for one in more than the share `most` of them, and negative for one in a
 * single record, which counts towards that record's length and tells nothing about others.
 */
export function inverseFrequencies(words: TermLists, pieces: WordPieces, most: number): Float64Array {
  const rows = words.start.length - 1
  const frequency = new Uint32Array(pieces.size)
  const last = new Int32Array(pieces.size).fill(-1)
  const lastWord = new Int32Array(words.size).fill(-1)
  for (let row = 0; row < rows; row++) {
    for (let at = words.start[row] ?? 0; at < (words.start[row + 1] ?? 0); at++) {
      const word = words.term[at] ?? 0
      if (lastWord[word] === row) continue
      lastWord[word] = row
      for (let p = pieces.start[word] ?? 0; p < (pieces.start[word + 1] ?? 0); p++) {
        const piece = pieces.piece[p] ?? 0
        if (last[piece] === row) continue
        last[piece] = row
        frequency[piece] = (frequency[piece] ?? 0) + 1
      }
    }
  }
  return Float64Array.from(frequency, (records) => {
    if (records === 0 || records > most * rows) return 0
    const idf = Math.log((1 + rows) / (1 + records)) + 1
    return records < LEAST_RECORDS ? -idf : idf
  })
}
