/** What was done in screening beyond the counts: agreement, conflicts, criteria that were revised. The store counts it, the report says it. */
import type { Stage } from '@oversyn/model'
import type { RankingAccount } from './ranking-account.ts'

/** A share or coefficient; `null` where it cannot be computed. */
interface Figure {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
}

export interface StageAccount {
  readonly stage: Stage
  /** Reports with two judgements or more, and those of them on which all agreed before anything was settled. */
  readonly compared: number
  readonly agreed: number
  readonly alpha: Figure
  /** Where just two people judged together. */
  readonly kappa: Figure | null
  /** Conflicts, by how they were settled. */
  readonly settled: { readonly agreed: number; readonly adjudicated: number }
  /** Reports with a judgement that followed a criterion as it read before it was revised, and was not made anew since. */
  readonly outdated: number
}

export interface ScreeningAccount {
  readonly stages: readonly StageAccount[]
  /** `null`, or left out, where the order was never made by the program. */
  readonly ranking?: RankingAccount | null
}
