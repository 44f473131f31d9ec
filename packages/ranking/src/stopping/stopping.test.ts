/** The stopping tests against hand counts, and what their evidence says. */
import { seededRandom } from '@oversyn/stats'
import { describe, expect, it } from 'vitest'
import { missingTest } from './biased-urn.ts'
import { hypergeometricTest } from './hypergeometric-test.ts'
import { recallFromDraws } from './random-share.ts'
import { mayStop, stoppingEvidence, tooManyMissing } from './stopping-rule.ts'

const none = (count: number): boolean[] => new Array<boolean>(count).fill(false)
const promise = { target: 0.95, confidence: 0.95 }

describe('hypergeometricTest', () => {
  it('counts one missing of a hundred after 95 draws as one in twenty', () => {
    expect(hypergeometricTest(100, none(95), 1)).toBeCloseTo(0.05, 10)
  })
  it('counts two missing after drawing half: 50 * 49 / (100 * 99)', () => {
    expect(hypergeometricTest(100, none(50), 2)).toBeCloseTo((50 * 49) / (100 * 99), 10)
  })
  it('may begin its window anywhere: what came before the last relevant one does not matter', () => {
    const start = [true, false, true, true, false, true]
    expect(hypergeometricTest(106, [...start, ...none(95)], 1)).toBeLessThanOrEqual(0.05 + 1e-12)
  })
})

describe('missingTest', () => {
  it('at odds 1 is near the exact test, and never below it by much', () => {
    const random = seededRandom(2)
    const screened = Array.from({ length: 400 }, (_, k) => random() < 0.3 * Math.exp(-k / 60))
    const exact = hypergeometricTest(1000, screened, 3)
    expect(missingTest({ records: 1000, screened, odds: 1 }, 3)).toBeGreaterThan(exact * 0.9)
    expect(missingTest({ records: 1000, screened, odds: 1 }, 3)).toBeLessThan(exact * 1.6 + 0.05)
  })
  it('with heavier marked balls needs fewer draws: (M - m) / M to the power odds * missing', () => {
    expect(missingTest({ records: 100, screened: none(50), odds: 3 }, 1)).toBeCloseTo(0.5 ** 3, 10)
    expect(missingTest({ records: 100, screened: none(50), odds: 3 }, 2)).toBeCloseTo(0.5 ** 6, 10)
  })
  it('is sure that what is not there is not missing', () => {
    expect(missingTest({ records: 10, screened: none(9), odds: 1 }, 2)).toBe(0)
  })
})

describe('the rule', () => {
  it('counts how many missing are too many', () => {
    expect([0, 18, 19, 20, 38, 100].map((found) => tooManyMissing(found, 0.95))).toEqual([1, 1, 2, 2, 3, 6])
  })
  it('never stops on a relevant record, and always after the last record', () => {
    expect(mayStop({ records: 200, screened: [...none(150), true] }, promise)).toBe(false)
    expect(mayStop({ records: 3, screened: [false, false, true] }, promise)).toBe(true)
  })
  it('says how many more irrelevant ones it wants, and then is satisfied', () => {
    const screened = [...Array.from({ length: 60 }, (_, k) => k % 3 === 0), ...none(20)]
    const before = stoppingEvidence({ records: 1000, screened }, promise)
    expect(before).toMatchObject({ stop: false, found: 20, irrelevantInARow: 22 })
    const enough = [...screened, ...none(before.stillNeeded)]
    expect(mayStop({ records: 1000, screened: enough }, promise)).toBe(true)
    expect(mayStop({ records: 1000, screened: enough.slice(0, -1) }, promise)).toBe(false)
    const after = stoppingEvidence({ records: 1000, screened: enough }, promise)
    expect(after.leastRecall).toBeGreaterThanOrEqual(0.95)
    expect(after.stillNeeded).toBe(0)
    expect(after.p).toBeLessThan(after.baseline.p)
  })
  it('holds at the end and at the beginning', () => {
    expect(stoppingEvidence({ records: 2, screened: [true, false] }, promise)).toMatchObject({
      stop: true,
      leastRecall: 1,
    })
    expect(stoppingEvidence({ records: 5, screened: [] }, promise)).toMatchObject({ stop: false, mostMissing: 5 })
    expect(stoppingEvidence({ records: 0, screened: [] }, promise)).toMatchObject({ stop: true, mostMissing: 0 })
  })
})

describe('recallFromDraws', () => {
  it('knows nothing without draws', () => {
    expect(recallFromDraws([], { found: 1, unscreened: 1, confidence: 0.95 })).toBeNull()
  })
  it('is unbiased: the mean over many repetitions is the truth', () => {
    const random = seededRandom(11)
    let sum = 0
    const repetitions = 4000
    for (let k = 0; k < repetitions; k++) {
      const draws = [0, 1, 2].map((step) => {
        const foundBefore = 10 + step * 5
        const unscreenedBefore = 200 - step * 40
        return { foundBefore, unscreenedBefore, relevant: random() < (40 - foundBefore) / unscreenedBefore }
      })
      // Nothing is cut here: the bounds are wide open.
      sum += recallFromDraws(draws, { found: 0, unscreened: 10_000, confidence: 0.95 })?.relevantInAll ?? 0
    }
    expect(sum / repetitions).toBeCloseTo(40, -0.3)
  })
  it('never claims to have found more than all, or less than what is found', () => {
    const estimate = recallFromDraws([{ foundBefore: 1, unscreenedBefore: 100, relevant: true }], {
      found: 5,
      unscreened: 20,
      confidence: 0.95,
    })
    expect(estimate).toMatchObject({ relevantInAll: 25, recall: 0.2, low: 0.2 })
    expect(estimate?.high).toBeLessThanOrEqual(1)
  })
})
