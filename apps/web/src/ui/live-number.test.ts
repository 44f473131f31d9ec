import { describe, expect, it } from 'vitest'
import { idOf, smallReview } from '../testing/small-review.ts'
import { liveNumber } from './live-number.ts'

describe('a live number on the screen', () => {
  it('has its question in words and the list behind it', () => {
    const number = liveNumber('count studies where origin = client', smallReview(), 'nb')
    expect(number).toMatchObject({ ok: true, shown: '2' })
    if (!number.ok) return
    expect(number.question).toMatch(/^Hvor mange studier .*oppdragsgivers liste.*\?$/)
    expect(number.answer.items).toEqual([
      { kind: 'study', id: idOf('study', 'berg2008') },
      { kind: 'study', id: idOf('study', 'aas2010') },
    ])
  })

  it('says that it is not reported, where it is not', () => {
    expect(liveNumber('flow duplicates', smallReview(), 'nn')).toMatchObject({ ok: true, shown: 'ikkje rapportert' })
  })

  it('is shown as it was written, where it cannot be read', () => {
    expect(liveNumber('count unicorns', smallReview(), 'nb')).toMatchObject({ ok: false, source: 'count unicorns' })
    expect(liveNumber('count studies where', smallReview(), 'nb')).toMatchObject({ ok: false })
  })
})
