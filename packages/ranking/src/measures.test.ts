/** The measures against hand counts. */
import { describe, expect, it } from 'vitest'
import { measureOrder } from './measures.ts'

describe('measureOrder', () => {
  it('counts a small order by hand', () => {
    const order = [true, false, true, ...new Array<boolean>(7).fill(false)]
    const measured = measureOrder(order)
    expect(measured.wss95).toBeCloseTo(0.7 - 0.05, 12)
    expect(measured.wss100).toBeCloseTo(0.7, 12)
    expect(measured.rrf10).toBe(0.5)
    expect(measured.atd).toBeCloseTo(0.2, 12)
    expect(measured.loss).toBeCloseTo((2 * (10 - 0.5) - 18) / 16, 12)
    expect(measured.ndcg).toBeCloseTo((1 + 1 / Math.log2(4)) / (1 + 1 / Math.log2(3)), 12)
  })
  it('is without loss when the relevant come first, and at a loss of one when they come last', () => {
    expect(measureOrder([true, true, false, false]).loss).toBe(0)
    expect(measureOrder([false, false, true, true]).loss).toBe(1)
  })
  it('says nothing where nothing was relevant', () => {
    expect(measureOrder([false, false]).wss95).toBeNull()
    expect(measureOrder([true]).loss).toBeNull()
  })
})
