/** Pairs of units as numbers, so that millions of them fit in a typed array. */

const base = 2 ** 26

/** The number of a pair; which is first makes no difference. At most 67 million units. */
export function pairOf(a: number, b: number): number {
  return a < b ? a * base + b : b * base + a
}

export function firstOf(pair: number): number {
  return Math.floor(pair / base)
}

export function secondOf(pair: number): number {
  return pair % base
}

/** Collects pairs, each once. */
export class PairSet {
  #pairs = new Float64Array(1 << 12)
  #length = 0
  #distinct = 0

  add(a: number, b: number): void {
    if (this.#length === this.#pairs.length) {
      this.#compact()
      if (this.#length > this.#pairs.length / 2) {
        const larger = new Float64Array(this.#pairs.length * 2)
        larger.set(this.#pairs.subarray(0, this.#length))
        this.#pairs = larger
      }
    }
    this.#pairs[this.#length++] = pairOf(a, b)
  }

  /** The pairs in the order of their numbers. */
  sorted(): Float64Array {
    this.#compact()
    return this.#pairs.subarray(0, this.#length)
  }

  #compact(): void {
    if (this.#distinct === this.#length) return
    const used = this.#pairs.subarray(0, this.#length).sort()
    let kept = 0
    let last = -1
    for (const pair of used) {
      if (pair === last) continue
      used[kept++] = pair
      last = pair
    }
    this.#length = kept
    this.#distinct = kept
  }
}
