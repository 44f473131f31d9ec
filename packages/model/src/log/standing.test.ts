/** How reports stand: one reviewer, two, linked reports, stages that hold back. */
import { describe, expect, it } from 'vitest'
import type { Verdict } from './event-types.ts'
import { type Judgement, type Known, standingOf } from './standing.ts'

const one = { title: 1, abstract: 1, fulltext: 1 } as const
const two = { title: 2, abstract: 2, fulltext: 2 } as const

function known(judgements: readonly Judgement[], more: Partial<Known> = {}): Known {
  return { judgements, resolutions: [], missing: null, linked: 0, ...more }
}

function judged(seq: number, person: string, verdict: Verdict, more: Partial<Judgement> = {}): Judgement {
  return { report: 'r', stage: 'title', person, verdict, criterion: null, seq, ...more }
}

const atTitle = (it: Known, reviewers: typeof one | typeof two) => standingOf(it, reviewers).get('title')?.verdict

describe('with one reviewer', () => {
  it('the latest judgement of anybody stands', () => {
    expect(atTitle(known([judged(2, 'ola', 'exclude'), judged(1, 'kari', 'include')]), one)).toBe('exclude')
    expect(atTitle(known([]), one)).toBeUndefined()
  })
})

describe('with two reviewers', () => {
  it('one judgement waits, two alike settle, two that differ are a conflict', () => {
    expect(atTitle(known([judged(1, 'kari', 'include')]), two)).toBe('waiting')
    expect(atTitle(known([judged(1, 'kari', 'include'), judged(2, 'ola', 'include')]), two)).toBe('include')
    expect(atTitle(known([judged(1, 'kari', 'include'), judged(2, 'ola', 'maybe')]), two)).toBe('conflict')
  })

  it('exclusions by different criteria agree', () => {
    const criteria = [judged(1, 'kari', 'exclude', { criterion: 'a' }), judged(2, 'ola', 'exclude', { criterion: 'b' })]
    expect(standingOf(known(criteria), two).get('title')).toEqual({ verdict: 'exclude', criterion: 'b', seq: 2 })
  })

  it('a resolution settles, until one of them judges anew', () => {
    const votes = [judged(1, 'kari', 'include'), judged(2, 'ola', 'exclude')]
    const resolutions = [{ stage: 'title', verdict: 'include', criterion: null, seq: 3 }] as const
    expect(atTitle(known(votes, { resolutions }), two)).toBe('include')
    expect(atTitle(known([...votes, judged(4, 'kari', 'maybe')], { resolutions }), two)).toBe('conflict')
  })

  it('becomes one, and what was decided by one stands', () => {
    const votes = known([judged(1, 'kari', 'include')])
    expect([atTitle(votes, two), atTitle(votes, one)]).toEqual(['waiting', 'include'])
  })
})

describe('linked reports', () => {
  const apart = [judged(1, 'kari', 'include'), judged(2, 'kari', 'exclude', { report: 's' })]

  it('that were judged differently are a conflict, until they are judged as one', () => {
    expect(atTitle(known(apart, { linked: 3 }), one)).toBe('conflict')
    expect(atTitle(known(apart, { linked: 3 }), two)).toBe('conflict')
    expect(atTitle(known([...apart, judged(4, 'kari', 'include')], { linked: 3 }), one)).toBe('include')
  })

  it('that two people judged one each are judged by two', () => {
    const each = [judged(1, 'kari', 'include'), judged(2, 'ola', 'include', { report: 's' })]
    expect(atTitle(known(each, { linked: 3 }), two)).toBe('include')
  })
})

describe('stages', () => {
  it('a later one counts only while no earlier one holds the report back', () => {
    const votes = [judged(1, 'kari', 'include'), judged(2, 'kari', 'include', { stage: 'fulltext' })]
    expect([...standingOf(known(votes), one).keys()]).toEqual(['title', 'fulltext'])
    const changed = [judged(3, 'kari', 'exclude'), judged(2, 'kari', 'include', { stage: 'fulltext' })]
    expect([...standingOf(known(changed), one).keys()]).toEqual(['title'])
  })

  it('a full text that could not be had stands as that, until somebody judges it', () => {
    expect(standingOf(known([], { missing: 5 }), one).get('fulltext')?.verdict).toBe('not-retrieved')
    const read = known([judged(6, 'kari', 'include', { stage: 'fulltext' })], { missing: 5 })
    expect(standingOf(read, one).get('fulltext')?.verdict).toBe('include')
  })
})
