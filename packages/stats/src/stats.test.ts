/** The distributions against published values and against themselves. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  betaQuantile,
  clopperPearson,
  hypergeometricCdf,
  hypergeometricPmf,
  incompleteBeta,
  logChoose,
  logGamma,
  normalQuantile,
  seededRandom,
  shuffle,
  wilson,
} from './index.ts'
import { xoshiro128 } from './random.ts'

describe('logGamma', () => {
  it('meets factorials and the half', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 12)
    expect(logGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 12)
    expect(logChoose(49, 6)).toBeCloseTo(Math.log(13_983_816), 10)
  })
})

describe('hypergeometric', () => {
  it('meets the textbook urn: 5 of 50 marked, 10 drawn', () => {
    expect(hypergeometricPmf({ size: 50, marked: 5, drawn: 10 }, 4)).toBeCloseTo(0.003964583, 8)
    expect(hypergeometricPmf({ size: 50, marked: 5, drawn: 10 }, 5)).toBeCloseTo(0.0001189375, 9)
  })
  it('sums to one and never falls', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.nat(400), (size, m, d) => {
        const urn = { size, marked: Math.min(m, size), drawn: Math.min(d, size) }
        let last = 0
        for (let k = 0; k <= urn.drawn; k++) {
          const now = hypergeometricCdf(urn, k)
          expect(now).toBeGreaterThanOrEqual(last)
          last = now
        }
        expect(hypergeometricCdf(urn, urn.drawn)).toBeCloseTo(1, 9)
      }),
      { numRuns: 50 },
    )
  })
})

describe('beta and normal', () => {
  it('meets known values', () => {
    expect(incompleteBeta(0.5, 2, 2)).toBeCloseTo(0.5, 12)
    expect(incompleteBeta(0.3, 2, 5)).toBeCloseTo(0.579825, 6)
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 8)
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306, 7)
  })
  it('is undone by its inverse', () => {
    for (const p of [0.01, 0.3, 0.5, 0.99]) expect(incompleteBeta(betaQuantile(p, 3.5, 12), 3.5, 12)).toBeCloseTo(p, 10)
  })
})

describe('intervals', () => {
  // Newcombe 1998, Statistics in Medicine 17:857-872, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  it.each([
    [81, 263, 0.2553, 0.3662, 0.2527, 0.3676],
    [15, 148, 0.0624, 0.1605, 0.0578, 0.1617],
    [0, 20, 0, 0.1611, 0, 0.1684],
    [1, 29, 0.0061, 0.1718, 0.0009, 0.1776],
  ])('meets Newcombe for %i of %i', (hits, trials, wilsonLow, wilsonHigh, exactLow, exactHigh) => {
    const score = wilson(hits, trials, 0.95)
    const exact = clopperPearson(hits, trials, 0.95)
    expect(score.low).toBeCloseTo(wilsonLow, 4)
    expect(score.high).toBeCloseTo(wilsonHigh, 4)
    expect(exact.low).toBeCloseTo(exactLow, 4)
    expect(exact.high).toBeCloseTo(exactHigh, 4)
  })
  it('knows nothing from an empty sample', () => {
    expect(clopperPearson(0, 0, 0.95)).toEqual({ low: 0, high: 1 })
  })
})

describe('seededRandom', () => {
  it('is xoshiro128**', () => {
    const draw = xoshiro128([1, 2, 3, 4])
    expect([draw(), draw(), draw(), draw()]).toEqual([11520, 0, 5927040, 70819200])
  })
  it('repeats itself for a seed and differs between seeds', () => {
    const of = (seed: number) => Array.from({ length: 5 }, seededRandom(seed))
    expect(of(1)).toEqual(of(1))
    expect(of(1)).not.toEqual(of(2))
  })
  it('is even enough: a thousand draws fill ten bins', () => {
    const random = seededRandom(3)
    const bins = new Array<number>(10).fill(0)
    for (let k = 0; k < 1000; k++) {
      const bin = Math.floor(random() * 10)
      bins[bin] = (bins[bin] ?? 0) + 1
    }
    expect(Math.min(...bins)).toBeGreaterThan(60)
    expect(Math.max(...bins)).toBeLessThan(140)
  })
  it('shuffles without losing any', () => {
    const list = Array.from({ length: 100 }, (_, k) => k)
    shuffle(list, 100, seededRandom(5))
    expect(list).not.toEqual(list.toSorted((a, b) => a - b))
    expect(list.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, k) => k))
  })
})
