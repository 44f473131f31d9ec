/** What was done in screening beyond the counts: agreement, conflicts, criteria that were revised. The store counts it, the report says it. */
import type { Review, Stage } from '@oversyn/model'
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
  /** Reports excluded by a criterion as it read before it was revised, and not looked at again since, though that was asked. */
  readonly outdated: number
  /** Reports included before a criterion was narrowed or added, and not looked at again since. */
  readonly outdatedIncluded?: number
}

/** A report that did not pass full text, as its records tell of it, and why. */
export interface LeftOutReport {
  readonly report: string
  readonly title: string
  /** With `; ` between. */
  readonly authors: string
  readonly year: number | null
  /** As the source says it; empty where it does not. */
  readonly language: string
  readonly published: Readonly<Record<'container' | 'volume' | 'issue' | 'pages' | 'publisher', string>>
  readonly doi: string
  readonly url: string
  /** The criterion of an exclusion and the version that was followed. */
  readonly criterion: string | null
  readonly version: number | null
  /** Why the full text could not be had. */
  readonly reason: string | null
}

export interface ScreeningAccount {
  readonly stages: readonly StageAccount[]
  /** Left out where nobody asked for it. */
  readonly leftOut?: { readonly excluded: readonly LeftOutReport[]; readonly notRetrieved: readonly LeftOutReport[] }
  /** `null`, or left out, where the order was never made by the program. */
  readonly ranking?: RankingAccount | null
}

/** Whether there is anything to account for: a plan that somebody works by, judgements, or full texts that could not be had. */
export function hasAccount({ plan, tally }: Review): boolean {
  return plan !== null || tally.decisions > 0 || tally.stages.fulltext.notRetrieved > 0
}

/** A figure of agreement, as an expression names it; a percentage from 0 to 100. `null` where it is not known. */
export function agreementValue(account: ScreeningAccount | null, figure: string, stage: string): number | null {
  const found = account?.stages.find((it) => it.stage === stage)
  if (!found) return null
  switch (figure) {
    case 'compared':
      return found.compared
    case 'agreed':
      return found.agreed
    case 'percent':
      return found.compared === 0 ? null : (100 * found.agreed) / found.compared
    case 'kappa':
      return found.kappa?.value ?? null
    case 'alpha':
      return found.alpha.value
    default:
      return null
  }
}
