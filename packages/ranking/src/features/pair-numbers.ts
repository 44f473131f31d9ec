/** Numbers for pairs of numbers: the two-word terms of a large set are millions, too many for a map of strings. */

const FREE = -1
const SMALLEST = 2048

/** Gives each pair (a, b) of non-negative integers its own number, 0, 1, 2 … in order of first sight. Open addressing, linear probing. */
export class PairNumbers {
  #firsts = new Int32Array(SMALLEST)
  #seconds = new Int32Array(SMALLEST)
  /** Twice as many slots as pairs, so that a free one is never far. */
  #slots = new Int32Array(2 * SMALLEST).fill(FREE)
  size = 0

  /** The number of a pair, a new one if it has not been seen. */
  numberOf(a: number, b: number): number {
    if (this.size === this.#firsts.length) this.#grow()
    const slot = this.#slotOf(a, b)
    const known = this.#slots[slot] ?? FREE
    if (known !== FREE) return known
    this.#slots[slot] = this.size
    this.#firsts[this.size] = a
    this.#seconds[this.size] = b
    return this.size++
  }

  /** The pair behind a number. */
  pairOf(number: number): readonly [number, number] {
    return [this.#firsts[number] ?? 0, this.#seconds[number] ?? 0]
  }

  #slotOf(a: number, b: number): number {
    const mask = this.#slots.length - 1
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
    let slot = (hash ^ (hash >>> 13)) & mask
    for (;;) {
      const number = this.#slots[slot] ?? FREE
      if (number === FREE || (this.#firsts[number] === a && this.#seconds[number] === b)) return slot
      slot = (slot + 1) & mask
    }
  }

  #grow(): void {
    const double = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(old.length * 2)
      larger.set(old)
      return larger
    }
    this.#firsts = double(this.#firsts)
    this.#seconds = double(this.#seconds)
    this.#slots = new Int32Array(this.#slots.length * 2).fill(FREE)
    for (let number = 0; number < this.size; number++) {
      this.#slots[this.#slotOf(this.#firsts[number] ?? 0, this.#seconds[number] ?? 0)] = number
    }
  }
}
