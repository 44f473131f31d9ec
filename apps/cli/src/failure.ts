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

/** Why the system refused, in words: `EACCES` is "you may not". */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}

const reasons: Record<string, string> = {
  EACCES: 'you may not write or read there',
  EPERM: 'you may not write or read there',
  EROFS: 'the disk is read-only',
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EEXIST: 'a part of the path is a file, not a folder',
}
