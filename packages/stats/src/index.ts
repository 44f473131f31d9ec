/** Statistics: agreement, distributions, intervals, repeatable chance and what is dealt out by it. Pure. */
export {
  type Agreement,
  type AgreementOptions,
  agreement,
  type PairAgreement,
  type PercentAgreement,
} from './agreement/agreement.ts'
export type { Coefficient, Interval, WhyMissing } from './agreement/coefficient.ts'
export { cohenKappa } from './agreement/cohen-kappa.ts'
export type { CrossTable } from './agreement/cross-table.ts'
export { gwetAc1 } from './agreement/gwet-ac1.ts'
export { krippendorffAlpha, type Resampling } from './agreement/krippendorff-alpha.ts'
export type { Rating } from './agreement/ratings.ts'
export { assignedTo, type PersonShare } from './assigned-to.ts'
export { clopperPearson, type ShareInterval, wilson } from './binomial-interval.ts'
export { hypergeometricCdf, hypergeometricPmf, type Urn } from './hypergeometric.ts'
export { betaQuantile, incompleteBeta } from './incomplete-beta.ts'
export { logChoose, logGamma } from './log-gamma.ts'
export { normalQuantile } from './normal.ts'
export { type Random, seededRandom, shuffle } from './random.ts'
export { drawBinomial } from './random-binomial.ts'
