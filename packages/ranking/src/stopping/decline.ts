/** How the finding of relevant records has thinned out, and how many more that leaves to be found. */
import { incompleteBeta } from '@oversyn/stats'
import type { ScreeningState } from './stopping-rule.ts'

/** Steepness 1 would be a ranking whose advantage never wears off, or one without any; it wears off in all that were measured. */
const STEEPNESS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]

/** From worse than chance to ten times as good; evenly in logarithms. */
const RATES = Array.from({ length: 16 }, (_, k) => 0.5 * 20 ** (k / 15))

const SHAPES = STEEPNESS.flatMap((steepness) => RATES.map((rate) => ({ steepness, rate })))

/**
 * A model of when relevant records are found. Time runs as u = -ln(share unscreened): drawing at random, each relevant record is then found
 * at rate 1, and with a ranking that stays ω times as good as chance at rate ω. Rankings wear off, so the chance that a relevant record is
 * still unscreened at u is taken as exp(-rate · u^steepness), a Weibull distribution (Lawless 2003, doi:10.1002/9781118033005) with a steepness
 * below one, and all its shapes are weighed by how well they explain when the relevant ones came (a uniform prior on the grid above and on
 * the number of relevant records). The rest is Bayes' theorem: given a shape, the number still unscreened is negative binomial.
 */
export class Decline {
  readonly #found: number
  readonly #likelihoods: readonly number[]

  constructor({ records, screened, grewAt = 0 }: ScreeningState) {
    const size = records - grewAt
    const times: number[] = []
    for (let at = grewAt; at < screened.length; at++) {
      if (screened[at]) times.push(-Math.log((size - (at - grewAt) - 0.5) / size))
    }
    const logarithms = times.map(Math.log)
    this.#found = times.length
    this.#likelihoods = SHAPES.map(({ steepness, rate }) => {
      let sum = times.length * Math.log(steepness * rate)
      for (const log of logarithms) sum += (steepness - 1) * log - rate * Math.exp(steepness * log)
      return sum
    })
  }

  /** The chance that at least so many relevant records are unscreened, when this share of the records is. */
  chanceOf(missing: number, unscreened: number): number {
    if (unscreened <= 0) return missing > 0 ? 0 : 1
    const u = -Math.log(unscreened)
    const left = SHAPES.map(({ steepness, rate }) => Math.min(1 - 1e-12, Math.exp(-rate * u ** steepness)))
    const logWeights = left.map((its, k) => (this.#likelihoods[k] ?? 0) - (this.#found + 1) * Math.log1p(-its))
    const most = Math.max(...logWeights)
    let all = 0
    let chance = 0
    left.forEach((its, k) => {
      const weight = Math.exp((logWeights[k] ?? 0) - most)
      all += weight
      if (weight > 1e-9) chance += weight * incompleteBeta(its, missing, this.#found + 1)
    })
    return chance / all
  }
}
