/** Answering an expression for the screen: what is shown, the question in words, and the list behind it. */
import {
  type Answer,
  checkExpression,
  evaluate,
  type Language,
  parseExpression,
  phrase,
  type Review,
  showNumber,
} from '@oversyn/model'
import { flowValue } from '@oversyn/synthesis'

export type LiveNumber =
  | { ok: true; shown: string; question: string; answer: Answer }
  | { ok: false; source: string; message: string }

/** @example liveNumber('count studies', review, 'nb') // { ok: true, shown: '46', … } */
export function liveNumber(source: string, review: Review, language: Language): LiveNumber {
  const read = parseExpression(source)
  if (!read.ok) return { ok: false, source, message: read.problem.message }
  const extra = { flow: (box: string) => flowValue(review, box) }
  const [problem] = checkExpression(read.expression, review, extra)
  if (problem) return { ok: false, source, message: problem.message }
  const answer = evaluate(read.expression, review, extra)
  return {
    ok: true,
    shown: showNumber(answer.value, answer.unit, language, read.expression.format),
    question: phrase(read.expression, language, review),
    answer,
  }
}
