/** What several screens derive from the same review, computed once for each state of it. */
import { plainText, type Writer, writer } from '@oversyn/document'
import type { Language, Problem, Review, Study } from '@oversyn/model'
import {
  checkReview,
  type EvidenceProfile,
  evidenceProfile,
  inBrackets,
  type Lookup,
  lookup,
  standing,
  studyNames,
} from '@oversyn/synthesis'

/** Computes once for each review object; the state of a review is a new object when its log has moved on. */
export function once<T>(compute: (review: Review) => T): (review: Review) => T {
  const known = new WeakMap<Review, T>()
  return (review) => {
    const before = known.get(review)
    if (before !== undefined) return before
    const now = compute(review)
    known.set(review, now)
    return now
  }
}

/** The ways into a review. */
export const lookupOf: (review: Review) => Lookup = once(lookup)

/** What "before you send" finds. */
export const problemsOf: (review: Review) => Problem[] = once(checkReview)

/** What of it nobody has dismissed. */
export const standingProblemsOf: (review: Review) => Problem[] = once((review) =>
  standing(problemsOf(review), review, 'check'),
)

/** What of that must be looked at: the errors and the warnings. */
export const weightyProblemsOf: (review: Review) => Problem[] = once((review) =>
  standingProblemsOf(review).filter((problem) => problem.severity !== 'note'),
)

/** What its evidence is made of. */
export const evidenceOf: (review: Review) => EvidenceProfile = once((review) => evidenceProfile(review))

/** Writes the review's texts in the review's own language. */
export const writerOf: (review: Review) => Writer = once((review) => writer(review, review.head.language))

/** A text of the review with its live numbers and citations filled in, as plain text. */
export function plainOf(review: Review, text: string): string {
  return plainText(writerOf(review).line(text))
}

const namesOf = {
  nb: once((review) => studyNames(review, 'nb')),
  nn: once((review) => studyNames(review, 'nn')),
  en: once((review) => studyNames(review, 'en')),
}

/** How a study is called: `Fimreite og Lægreid 2008a`. */
export function nameOf(review: Review, study: Study, language: Language): string {
  const name = namesOf[language](review).get(study.id)
  return name ? inBrackets(name) : study.key
}
