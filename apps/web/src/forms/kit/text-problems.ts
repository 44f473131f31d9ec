/** What in a text cannot be computed or found, with its place: known while one writes, before anything is saved. */
import { fillText, type Review } from '@oversyn/model'
import { citationsIn } from '@oversyn/synthesis'
import { lookupOf } from '../../app/derived.ts'

/** `at` and `length` are offsets in the text; `said` is the reason, or the key that nothing has. */
export interface TextProblem {
  code: 'expression-error' | 'citation-unknown'
  at: number
  length: number
  said: string
}

/** @example textProblems('{{count stdies}}', review)[0].at // 8 */
export function textProblems(text: string, review: Review): TextProblem[] {
  const numbers = fillText(text, review, review.head.language).flatMap((segment): TextProblem[] => {
    if (segment.kind !== 'problem') return []
    const { at, length, message } = segment.problem
    return [{ code: 'expression-error', at, length, said: message }]
  })
  const { studies, works } = lookupOf(review).byKey
  const unknown = citationsIn(text)
    .filter(({ key }) => !studies.has(key) && !works.has(key))
    .map(({ key, at, length }): TextProblem => ({ code: 'citation-unknown', at, length, said: key }))
  return [...numbers, ...unknown].sort((a, b) => a.at - b.at)
}
