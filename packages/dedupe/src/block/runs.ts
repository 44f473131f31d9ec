/** Blocking keys as sorted runs of typed arrays: a lookup is a binary search, and adding records costs in proportion to them. */

/** A sorted run of entries. Each entry is two words: the unit at the even place, its key at the odd one. */
export type Run = Uint32Array

/** Collects entries, then gives them as a run. */
export class RunBuilder {
  #words = new Uint32Array(1 << 12)
  #length = 0

  add(key: number, unit: number): void {
    if (this.#length === this.#words.length) {
      const larger = new Uint32Array(this.#words.length * 2)
      larger.set(this.#words)
      this.#words = larger
    }
    this.#words[this.#length++] = unit
    this.#words[this.#length++] = key
  }

  build(): Run {
    const words = this.#words.slice(0, this.#length)
    this.#words = new Uint32Array(2)
    this.#length = 0
    return sortEntries(words)
  }
}

/** Sorts by key, then unit: as 64-bit numbers, whose high word is the key on every machine that Node and browsers run on. */
function sortEntries(words: Uint32Array<ArrayBuffer>): Run {
  new BigUint64Array(words.buffer, 0, words.length / 2).sort()
  return words
}

/** How many entries a run has. */
export function runSize(run: Run): number {
  return run.length / 2
}

/** Appends to `into` the units that have `key` in `run`. */
export function collect(run: Run, key: number, into: number[]): void {
  let low = 0
  let high = runSize(run)
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((run[2 * middle + 1] ?? 0) < key) low = middle + 1
    else high = middle
  }
  for (let at = low; at < runSize(run) && run[2 * at + 1] === key; at++) into.push(run[2 * at] ?? 0)
}

/** Adds a run to others, merging neighbours of like size, so that there are never more than a few. */
export function withRun(runs: readonly Run[], added: Run): Run[] {
  const result = [...runs]
  let last = added
  while (result.length > 0) {
    const before = result[result.length - 1]
    if (before === undefined || before.length > 4 * last.length) break
    result.pop()
    last = merge(before, last)
  }
  if (last.length > 0) result.push(last)
  return result
}

function merge(a: Run, b: Run): Run {
  const words = new Uint32Array(a.length + b.length)
  let i = 0
  let j = 0
  for (let at = 0; at < words.length; at += 2) {
    const takeA = j >= b.length || (i < a.length && isBefore(a, i, b, j))
    words[at] = (takeA ? a[i] : b[j]) ?? 0
    words[at + 1] = (takeA ? a[i + 1] : b[j + 1]) ?? 0
    if (takeA) i += 2
    else j += 2
  }
  return words
}

function isBefore(a: Run, i: number, b: Run, j: number): boolean {
  const keyA = a[i + 1] ?? 0
  const keyB = b[j + 1] ?? 0
  return keyA === keyB ? (a[i] ?? 0) < (b[j] ?? 0) : keyA < keyB
}
