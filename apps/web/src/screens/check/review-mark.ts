/** A mark of what a text is held against: another mark, and the result is of yesterday. */
import { fingerprint, type Review } from '@oversyn/model'

const marks = new WeakMap<Review, string>()

/** The same as long as nothing changes that an audit looks at. What is dismissed, screened or written about the process does not count. */
export function reviewMark(review: Review): string {
  const known = marks.get(review)
  if (known !== undefined) return known
  const { themes, sources, searches, works, reports, studies, relations, findings, bullets, gaps, conclusions } = review
  const looked = { themes, sources, searches, works, reports, studies, relations, findings, bullets, gaps, conclusions }
  const mark = fingerprint(JSON.stringify(looked))
  marks.set(review, mark)
  return mark
}
