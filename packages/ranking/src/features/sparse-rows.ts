/** Many short lists of (column, value), laid end to end in typed arrays (compressed sparse rows). */

/** Row `i` lies from `start[i]` to `start[i + 1]` in `column` and `value`. */
export interface SparseRows {
  readonly rows: number
  readonly columns: number
  readonly start: Uint32Array
  readonly column: Int32Array
  readonly value: Float32Array
}

/** A typed array that grows: pushing a hundred million numbers into an ordinary array would take many times the memory. */
export class GrowingInts {
  #items = new Int32Array(1024)
  length = 0

  push(item: number): void {
    if (this.length === this.#items.length) {
      const larger = new Int32Array(this.#items.length * 2)
      larger.set(this.#items)
      this.#items = larger
    }
    this.#items[this.length++] = item
  }

  at(index: number): number {
    return this.#items[index] ?? 0
  }

  /** What has been pushed, without a copy: valid until the next push. */
  view(): Int32Array {
    return this.#items.subarray(0, this.length)
  }
}
