/** The safe baseline: believe nothing about the ranking but that it is no worse than chance. */
import { hypergeometricCdf } from '@oversyn/stats'

/**
 * The p-value of Callaghan & Müller-Hansen (2020, doi:10.1186/s13643-020-01521-4): the least, over windows that end now, of the chance to
 * find as few relevant records as were found in the window, if at least `missing` were still unscreened and the window had been drawn at random.
 *
 * Windows begin after the first `grewAt` screened records at the earliest: before these, other records were there to draw from.
 *
 * @example hypergeometricTest(100, Array(95).fill(false), 1) // 0.05: one of a hundred missed by 95 draws
 */
export function hypergeometricTest(records: number, screened: readonly boolean[], missing: number, grewAt = 0): number {
  if (missing > records - screened.length) return 0
  let least = 1
  let inWindow = 0
  for (let from = screened.length; from >= grewAt; from--) {
    const before = from > grewAt ? screened[from - 1] === true : true
    if (before) {
      const urn = { size: records - from, marked: inWindow + missing, drawn: screened.length - from }
      least = Math.min(least, hypergeometricCdf(urn, inWindow))
    }
    if (before && from > grewAt) inWindow++
  }
  return least
}
