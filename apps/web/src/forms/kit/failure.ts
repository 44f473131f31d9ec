/** Why something was not saved, as what a form does about it. */
import { ApiProblem } from '@oversyn/api'
import type { Problem } from '@oversyn/model'
import { type ErrorKind, errorKind } from '../../app/error-kind.ts'
import type { FormTexts } from '../../i18n/forms/nb.ts'

export type RefusalCode = keyof FormTexts['refusals']

/** One reason of the server, as a sentence of ours where we have one. */
export interface Refusal {
  code: RefusalCode
  message: string
}

export type Failure =
  | { kind: 'conflict' }
  | { kind: 'invalid'; problems: readonly Problem[] }
  | { kind: 'refused'; refusals: Refusal[] }
  | { kind: 'failed'; error: Exclude<ErrorKind, 'changed' | 'refused'> }

const known: readonly string[] = [
  'reference-unknown',
  'reference-doubled',
  'key-taken',
  'object-unknown',
  'relation-to-itself',
  'relation-exists',
  'report-in-two-studies',
  'prose-exists',
  'prose-theme',
  'review-exists',
  'pair-contradicted',
  'grouped-since',
  'conflict-sealed',
  'conflict-settled',
  'already-stopped',
  'stop-without-reason',
  'still-used',
  'not-allowed',
] satisfies RefusalCode[]

/** What came back, sorted by what a person can do about it. */
export function failureOf(error: unknown): Failure {
  const kind = errorKind(error)
  if (kind === 'changed') return { kind: 'conflict' }
  if (kind !== 'refused' || !(error instanceof ApiProblem))
    return { kind: 'failed', error: kind === 'refused' ? 'unexpected' : kind }
  const { problems = [], code } = error.details
  if (problems.some((problem) => problem.values?.path !== undefined)) return { kind: 'invalid', problems }
  const reasons = problems.length > 0 ? problems : [{ code, message: error.message }]
  const refusals = reasons.map((it) => ({ code: isKnown(it.code) ? it.code : ('other' as const), message: it.message }))
  return {
    kind: 'refused',
    refusals: refusals.filter(
      (it, at) => refusals.findIndex((other) => other.code === it.code && other.message === it.message) === at,
    ),
  }
}

function isKnown(code: string): code is RefusalCode {
  return known.includes(code)
}
