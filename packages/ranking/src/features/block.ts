/** One view of the records (their words, the pieces of their words, their references) as vectors that a linear model can use. */
import type { SparseRows } from './sparse-rows.ts'

/**
 * A block keeps its vectors as it likes; the model only needs inner products with weights and sums of vectors. All vectors of a block have
 * the same squared length (its weight among the blocks), or are empty.
 */
export interface Block {
  readonly sparse: SparseRows
  readonly columns: number
  /** The squared length of each row, everything counted. */
  readonly squaredLength: Float32Array
  /** The part of the squared length from terms no other record has: they tell nothing about others and are not stored. */
  readonly unique: Float32Array
  /** Inner product of a row with the weights. */
  dot(row: number, weights: Float32Array): number
  /** weights += by * row */
  add(row: number, weights: Float32Array, by: number): void
}
