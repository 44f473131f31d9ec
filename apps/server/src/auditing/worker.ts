/** The thread that reads and audits one manuscript, so that a book does not keep others waiting. Runs from the build. */
import { parentPort, workerData } from 'node:worker_threads'
import { auditSteps, manuscriptOf } from '@oversyn/audit'
import { Refusal } from '../errors/refusal.ts'
import { readManuscript } from '../manuscript/read-manuscript.ts'
import type { AuditJob, Said } from './messages.ts'

const port = parentPort
if (!port) throw new Error('the audit runs in a worker thread')
const say = (said: Said): void => port.postMessage(said)

const { name, bytes, review, dismissed } = workerData as AuditJob
try {
  const manuscript = manuscriptOf(await readManuscript(name, bytes))
  for (const step of auditSteps(manuscript, review, { dismissed: new Set(dismissed) }))
    say({ step: step.done < step.of ? { ...step, problems: [] } : step })
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  say({ refused: { code: error.code, message: error.message } })
}
