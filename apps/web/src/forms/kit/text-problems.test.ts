import { emptyReview } from '@oversyn/model'
import { describe, expect, it } from 'vitest'
import { textProblems } from './text-problems.ts'

const review = emptyReview(
  { id: '00000000-0000-7000-8000-000000000000', key: 'nav', title: 'NAV', language: 'nb', process: 'live' },
  { seq: 1, hash: '', at: '2026-11-23T00:00:00Z' },
)

describe('problems of a text', () => {
  it('stand where they are, in the order of the text', () => {
    const text = 'Se [@ukjent2009]: {{count stdies}} av {{count studies}}.'
    expect(textProblems(text, review).map(({ code, at, length }) => [code, text.slice(at, at + length)])).toEqual([
      ['citation-unknown', '@ukjent2009'],
      ['expression-error', 'stdies'],
    ])
  })

  it('are none in a sound text', () => {
    expect(textProblems('{{count studies}} studier.', review)).toEqual([])
  })
})
