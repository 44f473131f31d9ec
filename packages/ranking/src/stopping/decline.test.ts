/** The decline knows a ranking that works from one that does not. */
import { seededRandom } from '@oversyn/stats'
import { describe, expect, it } from 'vitest'
import { Decline } from './decline.ts'
import { mayStop } from './stopping-rule.ts'

const promise = { target: 0.95, confidence: 0.95 }
const records = 1000

/** When relevant records are found whose chance to be unscreened falls as a Weibull distribution. */
function order(relevant: number, steepness: number, rate: number, seed: number): boolean[] {
  const random = seededRandom(seed)
  const screened = new Array<boolean>(records).fill(false)
  for (let k = 0; k < relevant; k++) {
    const u = (-Math.log(1 - random()) / rate) ** (1 / steepness)
    let at = Math.min(records - 1, Math.floor(records * (1 - Math.exp(-u))))
    while (screened[at]) at = (at + 1) % records
    screened[at] = true
  }
  return screened
}

describe('Decline', () => {
  it('is surer that nothing is missing the steeper the findings have fallen off', () => {
    const chance = (steepness: number, rate: number): number => {
      const screened = order(60, steepness, rate, 3).slice(0, 500)
      return new Decline({ records, screened }).chanceOf(4, 0.5)
    }
    expect(chance(0.7, 8)).toBeLessThan(0.05)
    expect(chance(0.5, 2)).toBeGreaterThan(0.5)
  })
  it('falls with the number that would be missing, and with what has been screened', () => {
    const decline = new Decline({ records, screened: order(40, 0.6, 4, 1).slice(0, 400) })
    const chances = [1, 2, 4, 8, 16].map((missing) => decline.chanceOf(missing, 0.6))
    expect(chances).toEqual(chances.toSorted((a, b) => b - a))
    expect(decline.chanceOf(2, 0.1)).toBeLessThan(decline.chanceOf(2, 0.6))
    expect(decline.chanceOf(1, 0)).toBe(0)
  })
  it('keeps the rule from stopping early where the ranking is no better than chance', () => {
    let early = 0
    for (let seed = 0; seed < 40; seed++) {
      const screened = order(30, 1, 1, seed)
      const last = screened.lastIndexOf(true)
      for (let at = 100; at < last; at += 10) {
        if (!mayStop({ records, screened: screened.slice(0, at) }, promise)) continue
        if (screened.slice(0, at).filter(Boolean).length < 0.95 * 30) early++
        break
      }
    }
    expect(early).toBeLessThanOrEqual(4)
  })
})
