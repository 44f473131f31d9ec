import { expect, it } from 'vitest'
import { smallReview } from '../../testing/small-review.ts'
import { languageOf, markerOf, piecesOf } from './marks.ts'

const criterion = { rationale: 'r', element: 'other' as const, agreedWithClient: true, version: 1, earlier: [] }
const review = {
  ...smallReview(),
  criteria: [
    { ...criterion, id: '1', key: 'a', order: 1, effect: 'include' as const, text: 'Kommuner i Norge' },
    { ...criterion, id: '2', key: 'b', order: 2, effect: 'exclude' as const, text: 'Avisartikler' },
  ],
}

it('marks the words of criteria in every form, wanted before unwanted, and loses no letter', () => {
  const text = 'En avisartikkel om kommunen og kommunene.'
  const pieces = piecesOf(text, markerOf(review), 'nb')
  expect(pieces.map((it) => it.text).join('')).toBe(text)
  expect(pieces.filter((it) => it.mark === 'wanted').map((it) => it.text)).toEqual(['kommunen', 'kommunene'])
  expect(pieces.filter((it) => it.mark === 'unwanted').map((it) => it.text)).toEqual(['avisartikkel'])
})

it('says which language a record is in, as the source says or as it reads', () => {
  expect(languageOf({ language: 'eng', title: 'En tittel', abstract: '' })).toBe('en')
  expect(languageOf({ language: '', title: 'The effects of work on the health of the old', abstract: '' })).toBe('en')
  expect(languageOf({ language: '??', title: 'xyz', abstract: '' })).toBeUndefined()
})
