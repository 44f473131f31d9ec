/** How good an order of screening was, in the measures of the field. */

/** All are shares of 1. `null` where there was nothing relevant to find, or nothing irrelevant to save. */
export interface OrderMeasures {
  /** Work saved over sampling at 95 % recall (Cohen et al. 2006, doi:10.1197/jamia.M1929): (n - r95) / n - 0.05. */
  readonly wss95: number | null
  /** The same at 100 % recall. */
  readonly wss100: number | null
  /** Recall after the first tenth of the records. */
  readonly rrf10: number | null
  /** Mean rank of the relevant records over n: average time to discovery (Ferdinands et al. 2023, doi:10.1186/s13643-023-02257-7). */
  readonly atd: number | null
  /** The area between the best possible recall curve and this one, over what it is at worst. */
  readonly loss: number | null
  /** Normalised discounted cumulative gain, relevant or not (Järvelin & Kekäläinen 2002, doi:10.1145/582415.582418). */
  readonly ndcg: number | null
}

const NOTHING: OrderMeasures = { wss95: null, wss100: null, rrf10: null, atd: null, loss: null, ndcg: null }

/**
 * Measures of an order, given as the labels in the order they were screened.
 *
 * @example measureOrder([true, false, false]).atd // 1/3
 */
export function measureOrder(relevant: readonly boolean[]): OrderMeasures {
  const n = relevant.length
  const ranks = relevant.flatMap((is, at) => (is ? [at + 1] : []))
  const found = ranks.length
  if (found === 0) return NOTHING
  const rankAt = (recall: number): number => ranks[Math.ceil(recall * found - 1e-9) - 1] ?? n
  let area = 0
  let soFar = 0
  let gain = 0
  let best = 0
  relevant.forEach((is, at) => {
    if (is) {
      soFar++
      gain += 1 / Math.log2(at + 2)
    }
    if (at < found) best += 1 / Math.log2(at + 2)
    area += soFar
  })
  return {
    wss95: (n - rankAt(0.95)) / n - 0.05,
    wss100: (n - rankAt(1)) / n,
    rrf10: ranks.filter((rank) => rank <= 0.1 * n).length / found,
    atd: ranks.reduce((sum, rank) => sum + rank, 0) / found / n,
    loss: found === n ? null : (found * (n - (found - 1) / 2) - area) / (found * (n - found)),
    ndcg: gain / best,
  }
}
