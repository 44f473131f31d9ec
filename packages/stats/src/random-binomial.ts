/** Drawing how many of n tries hit, without making the n tries. */
import { logGamma } from './log-gamma.ts'
import type { Random } from './random.ts'

/**
 * A draw from the binomial distribution: by waiting times where few hits are expected (Devroye 1986, ch. X.4.3), by transformed rejection
 * otherwise (BTRS: Hörmann 1993, doi:10.1080/00949659308811496). Exact in both, and the time does not grow with `tries`.
 *
 * @example drawBinomial(100_000, 0.3, seededRandom(1)) // about 30,000
 */
export function drawBinomial(tries: number, chance: number, random: Random): number {
  if (tries <= 0 || chance <= 0) return 0
  if (chance >= 1) return tries
  if (chance > 0.5) return tries - drawBinomial(tries, 1 - chance, random)
  return tries * chance < 10 ? byWaiting(tries, chance, random) : byRejection(tries, chance, random)
}

/** The tries up to and with the next hit are geometric. */
function byWaiting(tries: number, chance: number, random: Random): number {
  const logMiss = Math.log1p(-chance)
  let hits = 0
  for (let used = 0; ; hits++) {
    used += Math.floor(Math.log(1 - random()) / logMiss) + 1
    if (used > tries) return hits
  }
}

function byRejection(tries: number, chance: number, random: Random): number {
  const spread = Math.sqrt(tries * chance * (1 - chance))
  const b = 1.15 + 2.53 * spread
  const a = -0.0873 + 0.0248 * b + 0.01 * chance
  const centre = tries * chance + 0.5
  const quick = 0.92 - 4.2 / b
  const alpha = (2.83 + 5.1 / b) * spread
  const logOdds = Math.log(chance / (1 - chance))
  const mode = Math.floor((tries + 1) * chance)
  const atMode = logGamma(mode + 1) + logGamma(tries - mode + 1)
  for (;;) {
    const u = random() - 0.5
    const v = random()
    const us = 0.5 - Math.abs(u)
    const hits = Math.floor(((2 * a) / us + b) * u + centre)
    if (hits < 0 || hits > tries) continue
    if (us >= 0.07 && v <= quick) return hits
    const bound = atMode - logGamma(hits + 1) - logGamma(tries - hits + 1) + (hits - mode) * logOdds
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= bound) return hits
  }
}
