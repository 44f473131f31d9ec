/** Answering an expression for the screen: what is shown, the question in words, and the list behind it. */
import { agreementValue, type ScreeningAccount } from '@oversyn/document'
import {
  type Answer,
  checkExpression,
  type Extra,
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

/**
 * `screening` is what figures of agreement are read from.
 *
 * @example liveNumber('count studies', review, 'nb') // { ok: true, shown: '46', … }
 */
export function liveNumber(
  source: string,
  review: Review,
  language: Language,
  screening: ScreeningAccount | null = null,
): LiveNumber {
  const read = parseExpression(source)
  if (!read.ok) return { ok: false, source, message: read.problem.message }
  const extra: Extra = {
    flow: (box) => flowValue(review, box),
    agreement: (figure, stage) => agreementValue(screening, figure, stage),
  }
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
