/** What goes wrong in the command line itself: files that cannot be read or written. */
import type { Problem } from '@oversyn/model'

/** A failure with a stable code and a sentence; `problems` name places. */
export class Failure extends Error {
  readonly code: string
  readonly status: number
  readonly problems: readonly Problem[]

  constructor(code: string, status: number, message: string, more: { cause?: unknown; problems?: Problem[] } = {}) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause })
    this.name = 'Failure'
    this.code = code
    this.status = status
    this.problems = more.problems ?? []
  }
}
