/** The running texts of a review: those it writes itself, and those that describe how it was made. */
import type { NounKind, Problem, Review, SingleKind } from '@oversyn/model'

/** A text and the object it stands in. */
export interface OwnText {
  readonly text: string
  readonly kind: NounKind | SingleKind
  readonly id: string
  readonly key: string
}

/** What the review says: prose, bullets, sentences of the conclusion, gaps and weaknesses, in reading order. */
export function ownTexts(review: Review): OwnText[] {
  return [
    ...textsOf('prose', review.prose, ({ text }) => [text]),
    ...textsOf('bullet', review.bullets, ({ text }) => [text]),
    ...textsOf('conclusion', review.conclusions, ({ text }) => [text]),
    ...textsOf('gap', review.gaps, ({ text }) => [text]),
    ...textsOf('weakness', review.weaknesses, ({ text }) => [text]),
  ]
}

/** Every text in which live numbers and citations are shown: {@link ownTexts}, and what tells of commission and method. */
export function allTexts(review: Review): OwnText[] {
  const { id, key } = review.head
  const single = (kind: SingleKind, texts: readonly (string | null | undefined)[]) =>
    textsOf(kind, [{ id, key }], () => texts)
  return [
    ...ownTexts(review),
    ...single('commission', [review.commission?.mandate]),
    ...single('question', [review.question?.text]),
    ...single('protocol', [review.protocol?.appraisal, review.protocol?.saturation]),
    ...textsOf('theme', review.themes, ({ question }) => [question]),
    ...textsOf('criterion', review.criteria, ({ text, rationale }) => [text, rationale]),
    ...textsOf('source', review.sources, ({ description }) => [description]),
    ...textsOf('search', review.searches, ({ limits, note }) => [limits, note]),
    ...textsOf('note', review.notes, ({ text }) => [text]),
  ]
}

/** The place of a stretch of a text. */
export function placeIn(own: OwnText, at: number, length: number): Problem['where'] {
  return { kind: own.kind, id: own.id, key: own.key, at, length }
}

function textsOf<T extends { id: string; key: string }>(
  kind: OwnText['kind'],
  items: readonly T[],
  texts: (item: T) => readonly (string | null | undefined)[],
): OwnText[] {
  return items.flatMap((item) =>
    texts(item).flatMap((text) => (text ? { kind, id: item.id, key: item.key, text } : [])),
  )
}
