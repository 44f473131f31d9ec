/** A line of the review's own text, with its live numbers, citations and emphasis. */
import { writer } from '@oversyn/document'
import type { Review } from '@oversyn/model'
import { once } from '../app/derived.ts'
import { Inlines } from './Inlines.tsx'

/** Writes the review's texts in the review's own language. */
export const writerOf = once((review) => writer(review, review.head.language))

export function LiveText({ review, text }: { review: Review; text: string }) {
  return <Inlines inlines={writerOf(review).line(text)} />
}
