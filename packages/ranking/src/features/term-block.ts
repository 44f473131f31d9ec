/** Terms weighted by how much they tell: TF-IDF. */
import type { Steps } from '../steps.ts'
import type { Block } from './block.ts'
import type { SparseRows } from './sparse-rows.ts'
import { forEachTerm, ROWS_A_STEP, recordFrequencies, type TermLists } from './term-lists.ts'

/** A block whose columns are terms, so that it can be explained. */
export interface TermBlock extends Block {
  readonly nameOf: (column: number) => string
}

/** How often, in how many records, a term must and may stand. */
const LEAST_RECORDS = 2

/**
 * TF-IDF: (1 + ln tf) * (ln((1 + n) / (1 + df)) + 1), each row scaled to the squared length `weight`. Terms in more than the share `most`
 * of the records are left out. (Manning, Raghavan & Schütze 2008, section 6.4; the smoothed idf of scikit-learn.)
 */
export function* termBlock(lists: TermLists, { weight, most }: { weight: number; most: number }): Steps<TermBlock> {
  const rows = lists.start.length - 1
  const frequency = recordFrequencies(lists)
  const columnOf = new Int32Array(lists.size).fill(-1)
  const termOf: number[] = []
  for (let term = 0; term < lists.size; term++) {
    const records = frequency[term] ?? 0
    if (records >= LEAST_RECORDS && records <= most * rows) columnOf[term] = termOf.push(term) - 1
  }
  const idf = Float32Array.from(frequency, (records) =>
    records > most * rows ? 0 : Math.log((1 + rows) / (1 + records)) + 1,
  )

  let stored = 0
  const start = new Uint32Array(rows + 1)
  const counts = new Int32Array(lists.size)
  for (let row = 0; row < rows; row++) {
    if (row % ROWS_A_STEP === 0) yield
    forEachTerm(lists, row, counts, (term) => {
      if ((columnOf[term] ?? -1) >= 0) stored++
    })
    start[row + 1] = stored
  }
  const column = new Int32Array(stored)
  const value = new Float32Array(stored)
  const squaredLength = new Float32Array(rows)
  const unique = new Float32Array(rows)
  for (let row = 0; row < rows; row++) {
    if (row % ROWS_A_STEP === 0) yield
    const from = start[row] ?? 0
    let at = from
    let kept = 0
    let alone = 0
    forEachTerm(lists, row, counts, (term, count) => {
      const its = (1 + Math.log(count)) * (idf[term] ?? 0)
      const to = columnOf[term] ?? -1
      if (to < 0) alone += its * its
      else {
        column[at] = to
        value[at++] = its
        kept += its * its
      }
    })
    const squared = kept + alone
    if (squared === 0) continue
    const scale = Math.sqrt(weight / squared)
    for (let k = from; k < at; k++) value[k] = (value[k] ?? 0) * scale
    squaredLength[row] = weight
    unique[row] = (weight * alone) / squared
  }
  const sparse: SparseRows = { rows, columns: termOf.length, start, column, value }
  return { ...sparseBlock(sparse, squaredLength, unique), nameOf: (k) => lists.name(termOf[k] ?? 0) }
}

/** A block of rows that are stored. */
export function sparseBlock(sparse: SparseRows, squaredLength: Float32Array, unique: Float32Array): Block {
  const { columns, start, column, value } = sparse
  return {
    sparse,
    columns,
    squaredLength,
    unique,
    dot(row, weights) {
      let at = start[row] ?? 0
      const end = start[row + 1] ?? 0
      // Four sums side by side: the processor need not wait for one addition to begin the next.
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      for (; at + 4 <= end; at += 4) {
        a += (weights[column[at] ?? 0] ?? 0) * (value[at] ?? 0)
        b += (weights[column[at + 1] ?? 0] ?? 0) * (value[at + 1] ?? 0)
        c += (weights[column[at + 2] ?? 0] ?? 0) * (value[at + 2] ?? 0)
        d += (weights[column[at + 3] ?? 0] ?? 0) * (value[at + 3] ?? 0)
      }
      for (; at < end; at++) a += (weights[column[at] ?? 0] ?? 0) * (value[at] ?? 0)
      return a + b + (c + d)
    },
    add(row, weights, by) {
      for (let at = start[row] ?? 0, end = start[row + 1] ?? 0; at < end; at++) {
        const to = column[at] ?? 0
        weights[to] = (weights[to] ?? 0) + by * (value[at] ?? 0)
      }
    },
  }
}
