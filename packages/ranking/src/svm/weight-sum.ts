/** What a machine has learnt so far: a weighted sum of rows, kept as weights of columns, and a constant that is a column of ones. */
import type { Block } from '../features/block.ts'
import type { Steps } from '../steps.ts'

/** A step of a few milliseconds. */
const PRODUCTS_A_STEP = 2048

export class WeightSum {
  readonly #blocks: readonly Block[]
  readonly #rows: number
  /** In single precision, so that more of them are near the processor: a third less time, and the same order. */
  readonly #weights: readonly Float32Array[]
  #constant = 0

  constructor(blocks: readonly Block[], rows: number) {
    this.#blocks = blocks
    this.#rows = rows
    this.#weights = blocks.map((block) => new Float32Array(block.columns))
  }

  /** The inner product with a row. */
  at(row: number): number {
    let sum = this.#constant
    for (let k = 0; k < this.#blocks.length; k++) {
      const weights = this.#weights[k]
      if (weights) sum += this.#blocks[k]?.dot(row, weights) ?? 0
    }
    return sum
  }

  /** The inner products with the rows that are asked for; 0 for the others. */
  *all(asked: (row: number) => boolean): Steps<Float64Array> {
    const products = new Float64Array(this.#rows)
    for (let row = 0; row < this.#rows; row++) {
      if (row % PRODUCTS_A_STEP === PRODUCTS_A_STEP - 1) yield
      if (asked(row)) products[row] = this.at(row)
    }
    return products
  }

  /** Adds a row so many times. */
  add(row: number, by: number): void {
    this.#constant += by
    for (let k = 0; k < this.#blocks.length; k++) {
      const weights = this.#weights[k]
      if (weights) this.#blocks[k]?.add(row, weights, by)
    }
  }

  of(block: Block): Float32Array {
    return this.#weights[this.#blocks.indexOf(block)] ?? new Float32Array(block.columns)
  }
}
