/** Every pair keeps its number while the table grows. */
import { expect, it } from 'vitest'
import { PairNumbers } from './pair-numbers.ts'

it('gives each pair one number, in order of first sight, however many there are', () => {
  const pairs = new PairNumbers()
  const pairOf = (k: number): [number, number] => [k % 173, Math.floor(k / 173)]
  for (let k = 0; k < 20_000; k++) expect(pairs.numberOf(...pairOf(k))).toBe(k)
  for (let k = 0; k < 20_000; k++) {
    expect(pairs.numberOf(...pairOf(k))).toBe(k)
    expect(pairs.pairOf(k)).toEqual(pairOf(k))
  }
  expect(pairs.size).toBe(20_000)
})
