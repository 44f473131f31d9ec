/** A simulation keeps its books in order. */
import { describe, expect, it } from 'vitest'
import { madeUpRecords } from './fixture.ts'
import { simulate, simulationInSteps } from './simulate.ts'
import { inSteps, WorkCancelled } from './steps.ts'

const records = madeUpRecords(240, 24)
const priorIncluded = [records.find((it) => it.label)?.id ?? '']
const priorExcluded = [records.find((it) => !it.label)?.id ?? '']

describe('simulate', () => {
  it('screens every record once but for the start records, and finds the relevant early', () => {
    const { order, metrics } = simulate(records, { priorIncluded, priorExcluded })
    expect(order.length).toBe(238)
    expect(new Set([...order, ...priorIncluded, ...priorExcluded]).size).toBe(240)
    expect(metrics.wss95).toBeGreaterThan(0.7)
  })
  it('repeats itself for a seed', () => {
    const once = simulate(records, { seed: 4, randomShare: 0.2 })
    expect(simulate(records, { seed: 4, randomShare: 0.2 })).toEqual(once)
    expect(simulate(records, { seed: 5, randomShare: 0.2 }).order).not.toEqual(once.order)
  })
  it('does not look at a label before its record is screened', () => {
    const watched = records.map((it) => ({ ...it }))
    const { order, stop } = simulate(watched, { priorIncluded, priorExcluded, seed: 1 })
    const until = order.slice(0, 50)
    const later = new Set(order.slice(50))
    const flipped = watched.map((it) => (later.has(it.id) ? { ...it, label: !it.label } : it))
    expect(simulate(flipped, { priorIncluded, priorExcluded, seed: 1 }).order.slice(0, 50)).toEqual(until)
    expect(stop.at).toBeLessThan(240)
  })
  it('stops with what it promised, or screens all', () => {
    const { stop } = simulate(records, { priorIncluded, priorExcluded })
    expect(stop.recall).toBeGreaterThanOrEqual(0.95)
    expect(stop.saved).toBeCloseTo(1 - stop.at / 238, 10)
  })
  it('with a random share draws some records by chance', () => {
    const plain = simulate(records, { priorIncluded, priorExcluded })
    const mixed = simulate(records, { priorIncluded, priorExcluded, randomShare: 0.5 })
    expect(mixed.metrics.atd ?? 0).toBeGreaterThan(plain.metrics.atd ?? 1)
    expect(new Set(mixed.order).size).toBe(238)
  })
  it('finds nothing where nothing is relevant, and all where all is', () => {
    const none = simulate(records.map((it) => ({ ...it, label: 0 })))
    expect(none.metrics.atd).toBeNull()
    expect(none.firstRelevant).toBeNull()
    expect(none.stop.recall).toBe(1)
    const all = simulate(records.map((it) => ({ ...it, label: 1 })))
    expect(all.firstRelevant).toBe(1)
    expect(all.stop).toMatchObject({ at: 240, recall: 1, saved: 0 })
    expect(simulate([]).order).toEqual([])
  })
  it('comes to the same in steps, and can be called off', async () => {
    let now = 0
    const host = { clock: () => (now += 50), pause: async () => {} }
    expect(await inSteps(simulationInSteps(records, { seed: 2 }), host)).toEqual(simulate(records, { seed: 2 }))
    const off = inSteps(simulationInSteps(records), { ...host, cancelled: () => true })
    await expect(off).rejects.toThrow(WorkCancelled)
  })
  it('tells how far it has come', () => {
    let now = 0
    const told: number[] = []
    simulate(records, {}, { clock: () => (now += 150), progress: (screened) => told.push(screened) })
    expect(told.at(-1)).toBe(240)
    expect(told.length).toBeGreaterThan(60)
  })
})
