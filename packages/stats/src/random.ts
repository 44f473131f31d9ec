/** Chance that can be repeated: a seeded generator, the same on every machine. */

/** Gives a number in [0, 1), another one at each call. */
export type Random = () => number

/**
 * xoshiro128** (Blackman & Vigna 2021, doi:10.1145/3460772), its state filled from the seed by SplitMix32. Not for secrets.
 *
 * @example const random = seededRandom(7); random() // always the same first number for 7
 */
export function seededRandom(seed: number): Random {
  let mix = seed | 0
  const next = (): number => {
    mix = (mix + 0x9e3779b9) | 0
    let z = mix
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return z ^ (z >>> 16)
  }
  const draw = xoshiro128([next(), next(), next(), next()])
  return () => draw() / 4_294_967_296
}

/** The raw generator: unsigned 32-bit numbers from a state of four words, not all zero. */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const t = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= t
    d = rotate(d, 11)
    return result
  }
}

/** Shuffles a list of numbers in place (Fisher & Yates); each order is equally likely. */
export function shuffle(list: Int32Array | number[], length: number, random: Random): void {
  for (let last = length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = list[last] ?? 0
    list[last] = list[other] ?? 0
    list[other] = kept
  }
}

function rotate(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by))
}
