import { sampleReview } from '@oversyn/synthesis/fixture'
import { expect, test } from 'vitest'
import { reviewMark } from './review-mark.ts'

test('a review has another mark when a study is changed, not when a problem is dismissed', () => {
  const review = sampleReview()
  const mark = reviewMark(review)
  const [first, ...rest] = review.studies
  if (!first) throw new Error('The sample has studies.')
  expect(reviewMark({ ...review, studies: [{ ...first, origin: 'client' }, ...rest] })).not.toBe(mark)
  const dismissal = {
    id: 'x',
    key: 'x',
    about: 'audit',
    code: 'a',
    fingerprint: 'b',
    excerpt: '',
    reason: 'c',
  } as const
  expect(reviewMark({ ...review, dismissals: [dismissal] })).toBe(mark)
  expect(reviewMark(sampleReview())).toBe(mark)
})
