/** A 32-bit hash of text (MurmurHash3's mixing over UTF-16 units). Equal hashes only nominate; what is linked is compared in full. */
export function hashText(text: string, seed: number): number {
  return finish(absorb(seed | 0, text) ^ text.length)
}

/** The hash of several texts, one after the other: `finish(absorb(absorb(seed, a), b))`, without joining them. */
export function absorb(state: number, text: string): number {
  let hash = state
  for (let at = 0; at < text.length; at++) hash = absorbUnit(hash, text.charCodeAt(at))
  return hash
}

/** As `absorb`, of a text without its spaces. */
export function absorbWithoutSpaces(state: number, text: string): number {
  let hash = state
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== 32) hash = absorbUnit(hash, unit)
  }
  return hash
}

/** One number of up to 32 bits; between two texts, it keeps "ab", "c" and "a", "bc" apart. */
export function absorbUnit(state: number, value: number): number {
  let unit = Math.imul(value, 0xcc9e2d51)
  unit = (unit << 15) | (unit >>> 17)
  let hash = state ^ Math.imul(unit, 0x1b873593)
  hash = (hash << 13) | (hash >>> 19)
  return (Math.imul(hash, 5) + 0xe6546b64) | 0
}

/** The hash that a state comes to. */
export function finish(state: number): number {
  let hash = state
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  hash ^= hash >>> 16
  return hash >>> 0
}
