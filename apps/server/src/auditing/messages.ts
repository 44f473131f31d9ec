/** What the server and the thread that audits say to each other. */
import type { AuditProblem, Reading } from '@oversyn/audit'
import type { Review } from '@oversyn/model'
import type { RefusalCode } from '../errors/refusal.ts'

/** What a thread is started with: a file, and what it is held against. */
export interface AuditJob {
  readonly name: string
  readonly bytes: Uint8Array
  readonly review: Review
  readonly dismissed: readonly string[]
}

export interface Step {
  readonly done: number
  readonly of: number
  /** Filled with the last step. */
  readonly problems: readonly AuditProblem[]
  readonly read: Reading
}

export type Said = { readonly step: Step } | { readonly refused: { code: RefusalCode; message: string } }
