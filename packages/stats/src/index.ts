/** Statistics: distributions, intervals and repeatable chance. Pure. */
export { clopperPearson, type ShareInterval, wilson } from './binomial-interval.ts'
export { hypergeometricCdf, hypergeometricPmf, type Urn } from './hypergeometric.ts'
export { betaQuantile, incompleteBeta } from './incomplete-beta.ts'
export { logChoose, logGamma } from './log-gamma.ts'
export { normalQuantile } from './normal.ts'
export { type Random, seededRandom, shuffle } from './random.ts'
