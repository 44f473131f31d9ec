/** Audits a finished text against a review. */
import { setImmediate } from 'node:timers/promises'
import { type AuditProblem, auditSteps, manuscriptOf } from '@oversyn/audit'
import { readManuscript } from '../manuscript/read-manuscript.ts'
import type { Handler } from './handler.ts'

/** Other requests are answered between the steps. */
export const audit: Handler<'audit'> = async ({ params, body }, { store }) => {
  const pieces = await readManuscript(body.name, new Uint8Array(Buffer.from(body.base64, 'base64')))
  const review = await store.state(params.review)
  let problems: AuditProblem[] = []
  for (const step of auditSteps(manuscriptOf(pieces), review, { dismissed: new Set(body.dismissed) })) {
    problems = step.problems
    await setImmediate()
  }
  return { problems }
}
