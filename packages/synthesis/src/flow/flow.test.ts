import { emptyTally, flowBoxes, type Review } from '@oversyn/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aSearch, aStop, idOf, sampleReview } from '../fixture.ts'
import { flowCounts, flowValue } from './flow-counts.ts'
import { flowInvariants } from './invariants.ts'
import { cameAfterStop, leftByStop } from './left-by-stop.ts'

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

  it('seek no full text while a stage before it waits', () => {
    const tally = emptyTally()
    tally.records = { [idOf('source', 'basen')]: 20, [idOf('source', 'liste')]: 0 }
    tally.stages.title = { ...tally.stages.title, include: 9, exclude: 6 }
    const protocol = { ...live().protocol, stages: ['title', 'abstract', 'fulltext'] } as Review['protocol']
    expect(flowCounts(live({ tally, protocol }))).toMatchObject({ records_screened: 15, dbr_sought_reports: 0 })
    tally.stages.abstract = { ...tally.stages.abstract, include: 4, exclude: 1 }
    expect(flowCounts(live({ tally, protocol }))).toMatchObject({ records_excluded: 7, dbr_sought_reports: 4 })
  })

  it('tell what a stop left unread: never screened at the first stage, excluded at a later one', () => {
    const tally = emptyTally()
    tally.records = { [idOf('source', 'basen')]: 104, [idOf('source', 'liste')]: 0 }
    tally.duplicates = 4
    tally.stages.title = { ...tally.stages.title, include: 30, exclude: 40 }
    const early = live({ tally, stops: [aStop('title', { remaining: 30 })] })
    expect(flowCounts(early)).toMatchObject({
      ...{ excluded_automatic: 30, records_screened: 70, records_excluded: 40, dbr_sought_reports: 0 },
    })
    const later = structuredClone(tally)
    later.stages.abstract = { ...later.stages.abstract, include: 8, exclude: 10 }
    const both = live({
      tally: later,
      stops: [aStop('title', { remaining: 30 }), aStop('abstract', { remaining: 12 })],
    })
    expect(flowCounts(both)).toMatchObject({
      ...{ excluded_automatic: 30, records_screened: 70, records_excluded: 62, dbr_sought_reports: 8 },
    })
    const truths = (review: Review) => Object.fromEntries(flowInvariants(review).map(({ key, truth }) => [key, truth]))
    expect(truths(early)).toMatchObject({ screened: 'true', sought: 'undeterminable' })
    expect(truths(both)).toMatchObject({ screened: 'true', sought: 'true' })
  })

  it('call unread by a stop only what is unread now, and tell what came after it', () => {
    const tally = emptyTally()
    tally.records = { [idOf('source', 'basen')]: 50, [idOf('source', 'liste')]: 0 }
    tally.stages.title = { ...tally.stages.title, include: 10, exclude: 20, waiting: 5 }
    const left = (remaining: number) => live({ tally, stops: [aStop('title', { remaining })] })
    expect([leftByStop(left(40), 'title'), cameAfterStop(left(40), 'title')]).toEqual([15, 0])
    expect([leftByStop(left(9), 'title'), cameAfterStop(left(9), 'title')]).toEqual([9, 6])
    expect(leftByStop(live({ tally }), 'title')).toBe(0)
    expect(leftByStop(sampleReview({ tally, stops: [aStop('title')] }), 'title')).toBe(0)
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
      left: fc.nat(500),
      stops: fc.subarray(['title', 'fulltext'] as const),
    })
    fc.assert(
      fc.property(counts, ({ found, screened, excluded, read, out, left, stops }) => {
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
        const review = live({ tally, stops: stops.map((stage) => aStop(stage, { remaining: left })) })
        expect(flowInvariants(review).filter(({ truth }) => truth === 'false')).toEqual([])
      }),
    )
  })

  it('are false where the published counts contradict each other', () => {
    const counts = { ...flowCounts(sampleReview()), new_studies: 6, total_studies: 5 }
    const wrong = flowInvariants(sampleReview(), counts).filter(({ truth }) => truth === 'false')
    expect(wrong.map(({ key }) => key)).toEqual(['studies-in-reports', 'total-studies'])
  })
})
