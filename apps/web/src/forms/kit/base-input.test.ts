import { commands, emptyReview, type Review } from '@oversyn/model'
import { describe, expect, it } from 'vitest'
import { baseInput } from './base-input.ts'

const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`
const review: Review = {
  ...emptyReview(
    { id: id(0), key: 'nav', title: 'NAV', language: 'nb', process: 'live' },
    { seq: 1, hash: '', at: '2026-11-23T00:00:00Z' },
  ),
  criteria: [
    {
      id: id(1),
      key: 'norge',
      order: 1,
      effect: 'include',
      element: 'context',
      text: 'Norge',
      rationale: 'Mandatet',
      agreedWithClient: true,
      version: 2,
      earlier: [{ version: 1, text: 'Norden', rationale: 'Mandatet' }],
    },
  ],
}

describe('what a form begins with', () => {
  it('is what its verb accepts unchanged', () => {
    expect(commands.setCriterion.input.safeParse(baseInput('setCriterion', review, id(1))).success).toBe(true)
    expect(commands.renameReview.input.safeParse(baseInput('renameReview', review)).success).toBe(true)
  })

  it('is nothing for what is not there', () => {
    expect(baseInput('stateCommission', review)).toBeUndefined()
    expect(baseInput('stateTheme', review, id(9))).toBeUndefined()
    expect(baseInput('stateTheme', review)).toBeUndefined()
    expect(baseInput('addStudy', review)).toBeUndefined()
  })
})
