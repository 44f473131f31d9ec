/** The logarithm of the gamma function, and what is counted with it. */

// Lanczos' approximation with g = 7 and nine terms (Godfrey 2001); relative error below 1e-13 for positive arguments.
const COEFFICIENTS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/**
 * ln Γ(x) for x > 0.
 *
 * @example logGamma(5) // ln 24 = 3.178…
 */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const z = x - 1
  const base = z + 7.5
  let sum = 0.99999999999980993
  for (const [k, coefficient] of COEFFICIENTS.entries()) sum += coefficient / (z + k + 1)
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(base) - base + Math.log(sum)
}

/** ln of the number of ways to choose k of n; -Infinity where there is none. */
export function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY
  if (k === 0 || k === n) return 0
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
}
