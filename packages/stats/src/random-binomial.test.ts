/** Binomial draws have the mean, the spread and the shape of the distribution. */
import { describe, expect, it } from 'vitest'
import { drawBinomial, logChoose, seededRandom } from './index.ts'

describe('drawBinomial', () => {
  it.each([
    [20, 0.1],
    [20, 0.9],
    [200, 0.2],
    [100_000, 0.37],
    [100_000, 0.00002],
  ])('has the mean and spread of %i tries at %f', (tries, chance) => {
    const random = seededRandom(tries)
    const draws = Array.from({ length: 20_000 }, () => drawBinomial(tries, chance, random))
    const mean = draws.reduce((sum, hits) => sum + hits, 0) / draws.length
    const variance = draws.reduce((sum, hits) => sum + (hits - mean) ** 2, 0) / draws.length
    const expected = tries * chance * (1 - chance)
    expect(Math.abs(mean - tries * chance)).toBeLessThan(4 * Math.sqrt(expected / draws.length))
    expect(variance / expected).toBeGreaterThan(0.94)
    expect(variance / expected).toBeLessThan(1.06)
    expect(draws.every((hits) => Number.isInteger(hits) && hits >= 0 && hits <= tries)).toBe(true)
  })

  it('meets the distribution itself, count by count', () => {
    const random = seededRandom(9)
    const rounds = 40_000
    const counts = new Map<number, number>()
    for (let round = 0; round < rounds; round++) {
      const hits = drawBinomial(60, 0.3, random)
      counts.set(hits, (counts.get(hits) ?? 0) + 1)
    }
    let chiSquare = 0
    for (let hits = 10; hits <= 26; hits++) {
      const expected = rounds * Math.exp(logChoose(60, hits) + hits * Math.log(0.3) + (60 - hits) * Math.log(0.7))
      chiSquare += ((counts.get(hits) ?? 0) - expected) ** 2 / expected
    }
    // 17 cells: above 40.8 only once in a thousand.
    expect(chiSquare).toBeLessThan(40.8)
  })

  it('needs no chance where there is none', () => {
    const random = seededRandom(1)
    expect([drawBinomial(0, 0.5, random), drawBinomial(9, 0, random), drawBinomial(9, 1, random)]).toEqual([0, 0, 9])
  })
})
