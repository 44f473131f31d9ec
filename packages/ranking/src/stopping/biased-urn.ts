/** A test of "too much is still missing", from the order in which relevant and irrelevant records came. */

import { incompleteBeta } from '@oversyn/stats'

/** What the test needs to know. */
export interface UrnTest {
  /** All records of the set, screened or not. */
  readonly records: number
  /** The labels of the screened ones, in the order of screening. */
  readonly screened: readonly boolean[]
  /** How many times as likely as another record a relevant one is taken next. 1: the ranking is believed to be no better than chance. */
  readonly odds: number
  /** No window begins before this many were screened. @default 0 */
  readonly grewAt?: number
}

/**
 * The least p-value, over all windows that end now, of the hypothesis that at least `missing` relevant records are unscreened.
 *
 * For a window that begins when M records were left and has m records with r relevant, a relevant record would have had the chance
 * q = 1 - ((M - m) / M)^odds to be taken in it, as for an urn whose marked balls are `odds` times as heavy (Wallenius 1963; Fog 2008,
 * doi:10.1080/03610910701790269). p = P(X <= r) for X binomial with as many trials as relevant records were left by the hypothesis.
 * With odds 1 this is the test of Callaghan and Müller-Hansen (2020, doi:10.1186/s13643-020-01521-4), but for their exact hypergeometric
 * distribution.
 */
export function missingTest({ records, screened, odds, grewAt = 0 }: UrnTest, missing: number): number {
  const left = records - screened.length
  if (missing > left) return 0
  let least = 1
  let inWindow = 0
  // A window is at its strongest when the record before it was relevant, so only those need a look; and the first window.
  for (let from = screened.length; from >= grewAt; from--) {
    const before = from > grewAt ? screened[from - 1] === true : true
    if (before) {
      const window = { leftAtStart: records - from, taken: screened.length - from, found: inWindow }
      least = Math.min(least, windowTest(window, missing, odds))
    }
    if (before && from > grewAt) inWindow++
  }
  return least
}

interface Window {
  readonly leftAtStart: number
  readonly taken: number
  readonly found: number
}

function windowTest({ leftAtStart, taken, found }: Window, missing: number, odds: number): number {
  if (taken === 0) return 1
  const passedOver = ((leftAtStart - taken) / leftAtStart) ** odds
  // P(X <= found) of found + missing trials, each with the chance 1 - passedOver.
  return incompleteBeta(passedOver, missing, found + 1)
}
