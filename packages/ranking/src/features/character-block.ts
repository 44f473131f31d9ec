/** Pieces of words: what lets inflections, compounds and spellings resemble each other in any language. */
import type { Steps } from '../steps.ts'
import type { Block } from './block.ts'
import type { SparseRows } from './sparse-rows.ts'
import { sparseBlock } from './term-block.ts'
import { forEachTerm, ROWS_A_STEP, type TermLists } from './term-lists.ts'
import { pieceFrequencies, piecesOfWords } from './word-pieces.ts'

/** A block of word pieces, which can say what each word of a row adds. */
export interface CharacterBlock extends Block {
  /** For each different word of a row: its number and its part of the inner product with the weights. */
  readonly partsOf: (row: number, weights: Float32Array) => [word: number, part: number][]
}

/**
 * TF-IDF of the character 3- to 5-grams within words, (1 + ln tf) * idf, each row scaled to the squared length `weight`. A word is cut once,
 * however often it stands in the set.
 */
export function* characterBlock(
  words: TermLists,
  { weight, most }: { weight: number; most: number },
): Steps<CharacterBlock> {
  const rows = words.start.length - 1
  const pieces = yield* piecesOfWords(words)
  const { idf, perRow } = yield* pieceFrequencies(words, pieces, most)
  const wordCounts = new Int32Array(words.size)
  const counts = new Int32Array(pieces.size)
  const touched: number[] = []
  const countPieces = (row: number): void => {
    touched.length = 0
    forEachTerm(words, row, wordCounts, (word, times) => {
      for (let at = pieces.start[word] ?? 0, end = pieces.start[word + 1] ?? 0; at < end; at++) {
        const piece = pieces.piece[at] ?? 0
        if (counts[piece] === 0) touched.push(piece)
        counts[piece] = (counts[piece] ?? 0) + times
      }
    })
  }

  // Room for every different piece of a row; the few that are not stored leave zeros at its end, which add nothing.
  const start = new Uint32Array(rows + 1)
  perRow.forEach((different, row) => {
    start[row + 1] = (start[row] ?? 0) + different
  })
  const column = new Int32Array(start[rows] ?? 0)
  const value = new Float32Array(column.length)
  const squaredLength = new Float32Array(rows)
  const unique = new Float32Array(rows)
  for (let row = 0; row < rows; row++) {
    if (row % ROWS_A_STEP === 0) yield
    countPieces(row)
    const from = start[row] ?? 0
    let at = from
    let kept = 0
    let alone = 0
    for (const piece of touched) {
      const tells = idf[piece] ?? 0
      const its = (1 + Math.log(counts[piece] ?? 1)) * tells
      counts[piece] = 0
      // A piece of one record only counts towards that record's length, and is not stored.
      if (tells <= 0) {
        alone += its * its
        continue
      }
      column[at] = piece
      value[at++] = its
      kept += its * its
    }
    const squared = kept + alone
    if (squared === 0) continue
    const scale = Math.sqrt(weight / squared)
    for (let k = from; k < at; k++) value[k] = (value[k] ?? 0) * scale
    squaredLength[row] = weight
    unique[row] = (weight * alone) / squared
  }
  const sparse: SparseRows = { rows, columns: pieces.size, start, column, value }

  return {
    ...sparseBlock(sparse, squaredLength, unique),
    partsOf(row, weights) {
      const parts = new Map<number, number>()
      for (let at = start[row] ?? 0, end = start[row + 1] ?? 0; at < end; at++) {
        const piece = column[at] ?? 0
        parts.set(piece, (parts.get(piece) ?? 0) + (value[at] ?? 0) * (weights[piece] ?? 0))
      }
      return shareOut(parts, row)
    },
  }

  /** The part of a piece belongs to the words it stands in, evenly by how often. */
  function shareOut(parts: ReadonlyMap<number, number>, row: number): [number, number][] {
    countPieces(row)
    const shared: [number, number][] = []
    forEachTerm(words, row, wordCounts, (word, times) => {
      let part = 0
      for (let at = pieces.start[word] ?? 0, end = pieces.start[word + 1] ?? 0; at < end; at++) {
        const piece = pieces.piece[at] ?? 0
        part += ((parts.get(piece) ?? 0) * times) / (counts[piece] ?? 1)
      }
      shared.push([word, part])
    })
    for (const piece of touched) counts[piece] = 0
    return shared
  }
}
