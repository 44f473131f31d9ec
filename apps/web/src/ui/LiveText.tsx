/** A line of the review's own text, with its live numbers, citations and emphasis. */
import type { Review } from '@oversyn/model'
import { writerOf } from '../app/derived.ts'
import { Inlines } from './Inlines.tsx'

export function LiveText({ review, text }: { review: Review; text: string }) {
  return <Inlines inlines={writerOf(review).line(text)} />
}
