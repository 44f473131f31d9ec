/** How far people who judged the same things agree, whatever share of them was judged twice. */
import { type ShareInterval, wilson } from '../binomial-interval.ts'
import type { Random } from '../random.ts'
import type { Coefficient } from './coefficient.ts'
import { cohenKappa } from './cohen-kappa.ts'
import type { CrossTable } from './cross-table.ts'
import { gwetAc1 } from './gwet-ac1.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'
import { byItem, pairsOf, type Rating, valuesOf } from './ratings.ts'

export interface AgreementOptions {
  /** All verdicts that could be given. Those that were given and are not named here are added. */
  readonly values: readonly string[]
  /** For the resampling behind alpha's interval. */
  readonly random: Random
  /** @default 0.95 */
  readonly confidence?: number
  /** @default 2000 */
  readonly resamples?: number
}

/** How often verdicts were the same, not corrected for chance; the share is unknown where nothing was compared. */
export interface PercentAgreement {
  readonly agreed: number
  readonly share: number | null
  readonly interval: ShareInterval | null
}

export interface PairAgreement {
  readonly raters: readonly [string, string]
  /** Items that both judged. */
  readonly compared: number
  /** Items that only one of them judged. */
  readonly leftOut: number
  /** Rows are the first rater's verdicts, columns the second's, in the order of `Agreement.values`. */
  readonly table: CrossTable
  readonly percent: PercentAgreement
  readonly kappa: Coefficient
  readonly ac1: Coefficient
}

export interface Agreement {
  readonly values: readonly string[]
  /** Items with two verdicts or more. */
  readonly compared: number
  /** Items with one verdict. */
  readonly leftOut: number
  /** Items on which all who judged them said the same. */
  readonly percent: PercentAgreement
  /** Over all raters. */
  readonly alpha: Coefficient
  /** Each two raters, also those who share no item. */
  readonly pairs: readonly PairAgreement[]
}

/**
 * Percent agreement, Cohen's kappa and Gwet's AC1 for each two raters, and Krippendorff's alpha over all. The order of the ratings plays no
 * part, but for a rater's second verdict on the same item. Formulas: docs/methods-agreement.md.
 *
 * @example agreement([{ item: '1', rater: 'Ada', value: 'include' }, { item: '1', rater: 'Bo', value: 'exclude' }, …],
 *   { values: ['include', 'exclude'], random: seededRandom(1) }).pairs[0]?.kappa.value
 */
export function agreement(ratings: readonly Rating[], options: AgreementOptions): Agreement {
  const { confidence = 0.95 } = options
  const values = valuesOf(ratings, options.values)
  const items = byItem(ratings)
  const judged = [...items.values()]
  const compared = judged.filter((verdicts) => verdicts.size > 1)
  const unanimous = compared.filter((verdicts) => new Set(verdicts.values()).size === 1)
  return {
    values,
    compared: compared.length,
    leftOut: judged.length - compared.length,
    percent: percent(unanimous.length, compared.length, confidence),
    alpha: krippendorffAlpha(
      compared.map((verdicts) => [...verdicts.values()]),
      { ...options, confidence },
    ),
    pairs: pairsOf(judged, values).map(({ raters, table, compared, agreed, leftOut }) => ({
      raters,
      compared,
      leftOut,
      table,
      percent: percent(agreed, compared, confidence),
      kappa: cohenKappa(table, confidence),
      ac1: gwetAc1(table, confidence),
    })),
  }
}

function percent(agreed: number, compared: number, confidence: number): PercentAgreement {
  if (compared === 0) return { agreed, share: null, interval: null }
  return { agreed, share: agreed / compared, interval: wilson(agreed, compared, confidence) }
}
