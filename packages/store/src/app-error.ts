/** A refusal with a stable code: what the server turns into problem+json and the command line into an exit status. */
import type { Problem } from '@oversyn/model'

/** Every code that the store refuses with, and the HTTP status it answers to. */
export const errorCodes = {
  /** Another process has the store open. */
  'store-locked': 409,
  /** The store was written by a newer program. */
  'store-newer': 409,
  /** The home folder cannot be written to, or is not a store. */
  'store-unwritable': 500,
  /** What is committed would not survive a power cut. */
  'store-not-durable': 500,
  /** There is no room for what was to be written. */
  'store-full': 507,
  /** The store was closed, or its worker died. */
  'store-closed': 503,
  /** A backup can only be restored into a store without reviews. */
  'store-not-empty': 409,
  'database-unreachable': 503,
  'database-refused': 503,
  'backup-damaged': 422,
  'review-unknown': 404,
  'review-exists': 409,
  'event-unknown': 404,
  /** A stored entry cannot be read; `verify` says more. */
  'log-unreadable': 500,
  /** A log that is loaded is not whole. */
  'log-broken': 422,
  /** A log that is loaded is another history of the same review. */
  'log-forked': 409,
  /** The file was imported before. */
  'file-known': 409,
  /** There is nothing in the file that could be imported. */
  'file-without-records': 422,
  'job-unknown': 404,
  'import-unknown': 404,
  'record-unknown': 404,
  'file-unknown': 404,
  'nothing-to-simulate': 422,
  'input-invalid': 400,
  'command-refused': 422,
  /** Somebody else changed the object after the asker last saw it. */
  'object-changed': 409,
  'not-allowed': 403,
} as const

export type ErrorCode = keyof typeof errorCodes

/**
 * A refusal. `message` is one sentence for people, in English; `problems` name the places where the input was refused.
 *
 * @example throw new AppError('review-unknown', 'There is no review "nav".')
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly status: number
  readonly problems: readonly Problem[]

  constructor(code: ErrorCode, message: string, more: { cause?: unknown; problems?: readonly Problem[] } = {}) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause })
    this.name = 'AppError'
    this.code = code
    this.status = errorCodes[code]
    this.problems = more.problems ?? []
  }
}
