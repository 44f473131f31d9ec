/** Pieces of words: what lets inflections, compounds and spellings resemble each other in any language. */
import type { Block } from './block.ts'
import { GrowingInts } from './sparse-rows.ts'
import { forEachTerm, type TermLists } from './term-lists.ts'
import { inverseFrequencies, piecesOfWords, type WordPieces } from './word-pieces.ts'

/** A block of word pieces, which can say what each word of a row adds. */
export interface CharacterBlock extends Block {
  /** For each different word of a row: its number and its part of the inner product with the weights. */
  readonly partsOf: (row: number, weights: Float64Array) => [word: number, part: number][]
}

/**
 * Character 3- to 5-grams within words. A record's vector is the sum, over its words, of (1 + ln tf of the word) times the word's pieces
 * weighted by their idf, scaled to the squared length `weight`. So a record needs to keep only its words, and a word its pieces: a tenth of
 * the memory and of the time of one list of pieces per record, which is what makes it affordable for fifty thousand records.
 */
export function characterBlock(words: TermLists, { weight, most }: { weight: number; most: number }): CharacterBlock {
  const rows = words.start.length - 1
  const pieces = piecesOfWords(words)
  const idf = inverseFrequencies(words, pieces, most)

  const columns = pieces.size
  const start = new Uint32Array(rows + 1)
  const word = new GrowingInts()
  const factor: number[] = []
  const squaredLength = new Float32Array(rows)
  const unique = new Float32Array(rows)
  const counts = new Int32Array(words.size)
  const sum = new Float64Array(columns)
  const touched: number[] = []
  for (let row = 0; row < rows; row++) {
    const from = word.length
    forEachTerm(words, row, counts, (term, count) => {
      const times = 1 + Math.log(count)
      word.push(term)
      factor.push(times)
      for (let at = pieces.start[term] ?? 0; at < (pieces.start[term + 1] ?? 0); at++) {
        const piece = pieces.piece[at] ?? 0
        if (sum[piece] === 0) touched.push(piece)
        sum[piece] = (sum[piece] ?? 0) + times
      }
    })
    let kept = 0
    let alone = 0
    for (const piece of touched) {
      const squared = ((sum[piece] ?? 0) * (idf[piece] ?? 0)) ** 2
      if ((idf[piece] ?? 0) < 0) alone += squared
      else kept += squared
      sum[piece] = 0
    }
    touched.length = 0
    start[row + 1] = word.length
    const squared = kept + alone
    if (squared === 0) continue
    const scale = Math.sqrt(weight / squared)
    for (let at = from; at < word.length; at++) factor[at] = (factor[at] ?? 0) * scale
    squaredLength[row] = weight
    unique[row] = (weight * alone) / squared
  }
  // Pieces that stand in one record only have done their part, in its length.
  for (let piece = 0; piece < columns; piece++) if ((idf[piece] ?? 0) < 0) idf[piece] = 0
  return factoredBlock({
    rows,
    start,
    word: word.view().slice(),
    factor: Float32Array.from(factor),
    pieces,
    idf,
    squaredLength,
    unique,
  })
}

interface Factored {
  readonly rows: number
  readonly start: Uint32Array
  readonly word: Int32Array
  readonly factor: Float32Array
  readonly pieces: WordPieces
  readonly idf: Float64Array
  readonly squaredLength: Float32Array
  readonly unique: Float32Array
}

/** Rows kept spelt out, at most: some hundred megabytes. */
const MOST_SPELT_OUT = 20_000

function factoredBlock({ rows, start, word, factor, pieces, idf, squaredLength, unique }: Factored): CharacterBlock {
  const ofWord = (term: number, weights: Float64Array): number => {
    let sum = 0
    for (let at = pieces.start[term] ?? 0, end = pieces.start[term + 1] ?? 0; at < end; at++) {
      const piece = pieces.piece[at] ?? 0
      sum += (idf[piece] ?? 0) * (weights[piece] ?? 0)
    }
    return sum
  }
  // Rows that are trained on are visited again and again: they are spelt out once, and kept.
  const spelt = new Map<number, SpeltRow>()
  const sum = new Float64Array(pieces.size)
  const spellOut = (row: number): SpeltRow => {
    const known = spelt.get(row)
    if (known) return known
    const touched: number[] = []
    for (let at = start[row] ?? 0, end = start[row + 1] ?? 0; at < end; at++) {
      const term = word[at] ?? 0
      for (let p = pieces.start[term] ?? 0, last = pieces.start[term + 1] ?? 0; p < last; p++) {
        const piece = pieces.piece[p] ?? 0
        if (idf[piece] === 0) continue
        if (sum[piece] === 0) touched.push(piece)
        sum[piece] = (sum[piece] ?? 0) + (factor[at] ?? 0)
      }
    }
    const piece = Int32Array.from(touched)
    const value = Float32Array.from(touched, (it) => (sum[it] ?? 0) * (idf[it] ?? 0))
    for (const it of touched) sum[it] = 0
    const made = { piece, value }
    if (spelt.size < MOST_SPELT_OUT) spelt.set(row, made)
    return made
  }
  return {
    columns: pieces.size,
    squaredLength,
    unique,
    dot(row, weights) {
      const { piece, value } = spellOut(row)
      let product = 0
      for (let at = 0; at < piece.length; at++) product += (value[at] ?? 0) * (weights[piece[at] ?? 0] ?? 0)
      return product
    },
    add(row, weights, by) {
      const { piece, value } = spellOut(row)
      for (let at = 0; at < piece.length; at++) {
        const to = piece[at] ?? 0
        weights[to] = (weights[to] ?? 0) + by * (value[at] ?? 0)
      }
    },
    scoreAll(weights, into) {
      const scores = new Float64Array(pieces.start.length - 1)
      for (let term = 0; term < scores.length; term++) scores[term] = ofWord(term, weights)
      for (let row = 0; row < rows; row++) {
        let product = 0
        for (let at = start[row] ?? 0, end = start[row + 1] ?? 0; at < end; at++) {
          product += (factor[at] ?? 0) * (scores[word[at] ?? 0] ?? 0)
        }
        into[row] = (into[row] ?? 0) + product
      }
    },
    partsOf(row, weights) {
      const parts: [number, number][] = []
      for (let at = start[row] ?? 0, end = start[row + 1] ?? 0; at < end; at++) {
        const term = word[at] ?? 0
        parts.push([term, (factor[at] ?? 0) * ofWord(term, weights)])
      }
      return parts
    },
  }
}

interface SpeltRow {
  readonly piece: Int32Array
  readonly value: Float32Array
}
