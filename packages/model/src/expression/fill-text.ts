/** Running text with its live numbers computed: what every screen and document shows. */
import type { Language } from '../nouns/parts.ts'
import type { Review } from '../review.ts'
import type { Expression, ExpressionProblem } from './ast.ts'
import { checkExpression } from './check.ts'
import { type Answer, type Extra, evaluate } from './evaluate.ts'
import { parseExpression } from './parse.ts'
import { showNumber } from './show-number.ts'

/** What is wrong with a live number; `at` counts from the beginning of the whole text. */
export type TextProblem = Omit<ExpressionProblem, 'code'> & { code: ExpressionProblem['code'] | 'expression-open' }

/** `source` is what was written, with its braces; `at` and `length` say where in the text. A problem is shown as it was written. */
export type Segment =
  | { kind: 'text'; text: string }
  | {
      kind: 'number'
      source: string
      expression: Expression
      answer: Answer
      shown: string
      at: number
      length: number
    }
  | { kind: 'problem'; source: string; problem: TextProblem; at: number; length: number }

/**
 * A text cut into what stands as it is and what is computed. `\{{` is a `{{` that begins nothing. Never throws.
 *
 * @example fillText('Av {{count studies}} studier', review, 'nb') // [{ kind: 'text', text: 'Av ' }, { kind: 'number', shown: '46', … }, …]
 */
export function fillText(text: string, review: Review, language: Language, extra: Extra = {}): Segment[] {
  const segments: Segment[] = []
  let plain = ''
  let at = 0
  let close = text.indexOf('}}')
  const flush = (): void => {
    if (plain !== '') segments.push({ kind: 'text', text: plain })
    plain = ''
  }
  while (at < text.length) {
    const next = text.indexOf('{{', at)
    if (next < 0) break
    if (text[next - 1] === '\\') {
      plain += `${text.slice(at, next - 1)}{{`
      at = next + 2
      continue
    }
    plain += text.slice(at, next)
    flush()
    // Looked for only when it was passed, so that a text of open braces is not read through once for each.
    if (close >= 0 && close < next + 2) close = text.indexOf('}}', next + 2)
    const segment = readNumber(text, next, close, review, language, extra)
    segments.push(segment)
    at = next + segment.source.length
  }
  plain += text.slice(at)
  flush()
  return segments
}

function readNumber(
  text: string,
  at: number,
  end: number,
  review: Review,
  language: Language,
  extra: Extra,
): Extract<Segment, { source: string }> {
  const another = text.indexOf('{{', at + 2)
  if (end < 0 || (another >= 0 && another < end)) {
    const message = 'A live number is opened with {{ and not closed with }}.'
    const problem: TextProblem = { code: 'expression-open', message, at, length: 2 }
    return { kind: 'problem', source: '{{', problem, at, length: 2 }
  }
  const source = text.slice(at, end + 2)
  const length = source.length
  const parsed = parseExpression(source.slice(2, -2))
  const fault = parsed.ok ? checkExpression(parsed.expression, review, extra)[0] : parsed.problem
  if (fault) return { kind: 'problem', source, problem: { ...fault, at: at + 2 + fault.at }, at, length }
  if (!parsed.ok) return { kind: 'problem', source, problem: parsed.problem, at, length }
  const { expression } = parsed
  const answer = evaluate(expression, review, extra)
  const shown = showNumber(answer.value, answer.unit, language, expression.format)
  return { kind: 'number', source, expression, answer, shown, at, length }
}
