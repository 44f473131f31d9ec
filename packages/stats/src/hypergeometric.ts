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

/** P(X <= k), summed from the nearer side of what is possible. */
export function hypergeometricCdf(urn: Urn, k: number): number {
  const least = Math.max(0, urn.drawn - (urn.size - urn.marked))
  const most = Math.min(urn.drawn, urn.marked)
  if (k < least) return 0
  if (k >= most) return 1
  let sum = 0
  for (let j = least; j <= k; j++) sum += hypergeometricPmf(urn, j)
  return Math.min(1, sum)
}
