import { emptyTally, flowBoxes, type Review } from '@oversyn/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aSearch, idOf, sampleReview } from '../fixture.ts'
import { flowCounts, flowValue } from './flow-counts.ts'
import { flowInvariants } from './invariants.ts'

const live = (rest: Partial<Review> = {}): Review => {
  const review = sampleReview(rest)
  return { ...review, head: { ...review.head, process: 'live' } }
}

describe('the counts of a flow', () => {
  it('are unknown in a published review where nothing states them, and never 0', () => {
    const counts = flowCounts(sampleReview())
    expect(counts).toMatchObject({
      database_results: null,
      duplicates: null,
      records_screened: null,
      dbr_excluded: null,
    })
    expect(counts).toMatchObject({ new_studies: 5, new_reports: 5, register_results: 0 })
  })

  it('take the hits that searches state, all of them or none', () => {
    const one = aSearch('a', 'basen', { hits: 10 })
    expect(flowCounts(sampleReview({ searches: [one, aSearch('b', 'basen', { hits: 5 })] })).database_results).toBe(15)
    expect(flowCounts(sampleReview({ searches: [one, aSearch('b', 'basen')] })).database_results).toBeNull()
  })

  it('of a live review are unknown until something is imported, then counted', () => {
    expect(flowCounts(live()).duplicates).toBeNull()
    const tally = emptyTally()
    tally.records = { [idOf('source', 'basen')]: 40, [idOf('source', 'liste')]: 2 }
    tally.duplicates = 4
    tally.stages.title = { include: 10, exclude: 25, maybe: 3, waiting: 0, conflict: 0, notRetrieved: 0, reasons: {} }
    tally.stages.fulltext = {
      include: 5,
      exclude: 2,
      maybe: 0,
      waiting: 0,
      conflict: 0,
      notRetrieved: 0,
      reasons: { none: 2 },
    }
    expect(flowCounts(live({ tally }))).toMatchObject({
      database_results: 40,
      organisation_results: 2,
      duplicates: 4,
      excluded_automatic: 0,
      records_screened: 38,
      records_excluded: 25,
      dbr_sought_reports: 10,
      dbr_notretrieved_reports: 0,
      dbr_assessed: 7,
      dbr_excluded: 2,
    })
  })

  it('leave out what waits or is in conflict, and tell full texts that could not be had', () => {
    const tally = emptyTally()
    tally.records = { [idOf('source', 'basen')]: 20, [idOf('source', 'liste')]: 0 }
    tally.stages.title = { ...tally.stages.title, include: 9, exclude: 6, waiting: 3, conflict: 2 }
    tally.stages.fulltext = {
      ...tally.stages.fulltext,
      include: 3,
      exclude: 1,
      waiting: 2,
      conflict: 1,
      notRetrieved: 2,
    }
    const review = live({ tally })
    expect(flowCounts(review)).toMatchObject({
      records_screened: 15,
      records_excluded: 6,
      dbr_sought_reports: 9,
      dbr_notretrieved_reports: 2,
      dbr_assessed: 4,
      dbr_excluded: 1,
    })
    expect(flowInvariants(review).filter(({ truth }) => truth === 'false')).toEqual([])
  })

  it('are known to the language of live numbers, box by box', () => {
    expect(flowBoxes.every((box) => flowValue(sampleReview(), box) !== undefined)).toBe(true)
    expect(flowValue(sampleReview(), 'toString')).toBeUndefined()
  })
})

describe('the invariants of a flow', () => {
  it('decide nothing where a count is unknown', () => {
    const truths = Object.fromEntries(flowInvariants(sampleReview()).map(({ key, truth }) => [key, truth]))
    expect(truths).toMatchObject({ screened: 'undeterminable', included: 'undeterminable', 'total-studies': 'true' })
  })

  it('are never false in a live review that screened no more than it found', () => {
    const counts = fc.record({
      found: fc.nat(500),
      screened: fc.nat(500),
      excluded: fc.nat(500),
      read: fc.nat(500),
      out: fc.nat(500),
    })
    fc.assert(
      fc.property(counts, ({ found, screened, excluded, read, out }) => {
        const first = Math.min(screened, found)
        const dropped = Math.min(excluded, first)
        const assessed = Math.min(read, first - dropped)
        const tally = emptyTally()
        tally.records = { [idOf('source', 'basen')]: found, [idOf('source', 'liste')]: 0 }
        tally.stages.title = {
          include: first - dropped,
          exclude: dropped,
          maybe: 0,
          waiting: 0,
          conflict: 0,
          notRetrieved: 0,
          reasons: {},
        }
        const excludedLate = Math.min(out, assessed)
        tally.stages.fulltext = {
          include: assessed - excludedLate,
          exclude: excludedLate,
          maybe: 0,
          waiting: 0,
          conflict: 0,
          notRetrieved: 0,
          reasons: {},
        }
        expect(flowInvariants(live({ tally })).filter(({ truth }) => truth === 'false')).toEqual([])
      }),
    )
  })

  it('are false where the published counts contradict each other', () => {
    const counts = { ...flowCounts(sampleReview()), new_studies: 6, total_studies: 5 }
    const wrong = flowInvariants(sampleReview(), counts).filter(({ truth }) => truth === 'false')
    expect(wrong.map(({ key }) => key)).toEqual(['studies-in-reports', 'total-studies'])
  })
})
