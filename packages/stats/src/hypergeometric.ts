/** Drawing without putting back: how many of the marked ones are in the hand. Counted in logarithms, so that thousands are no trouble. */
import { logChoose } from './log-gamma.ts'

/** An urn: `size` in all, `marked` of them marked, `drawn` taken out. */
export interface Urn {
  readonly size: number
  readonly marked: number
  readonly drawn: number
}

/**
 * P(X = k): C(K,k) C(N-K,n-k) / C(N,n).
 *
 * @example hypergeometricPmf({ size: 50, marked: 5, drawn: 10 }, 4) // 0.003965
 */
export function hypergeometricPmf({ size, marked, drawn }: Urn, k: number): number {
  return Math.exp(logChoose(marked, k) + logChoose(size - marked, drawn - k) - logChoose(size, drawn))
}

/** P(X <= k), summed from k away from the mean, each term from the one before, until they no longer count. */
export function hypergeometricCdf(urn: Urn, k: number): number {
  const { size, marked, drawn } = urn
  const least = Math.max(0, drawn - (size - marked))
  const most = Math.min(drawn, marked)
  if (k < least) return 0
  if (k >= most) return 1
  const above = (k + 1) * size > marked * drawn
  let term = hypergeometricPmf(urn, above ? k + 1 : k)
  let sum = 0
  for (let j = above ? k + 1 : k; j >= least && j <= most; j += above ? 1 : -1) {
    sum += term
    if (term < sum * 1e-17) break
    term *= above
      ? ((marked - j) * (drawn - j)) / ((j + 1) * (size - marked - drawn + j + 1))
      : (j * (size - marked - drawn + j)) / ((marked - j + 1) * (drawn - j + 1))
  }
  return Math.min(1, above ? 1 - sum : sum)
}
