/** What the server itself refuses, before a request reaches the store. */
import type { Problem } from '@oversyn/model'

/** Every code that the server refuses with, and its HTTP status. */
const refusals = {
  'body-unreadable': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'origin-foreign': 403,
  'route-unknown': 404,
  'too-large': 413,
  'not-json': 415,
  'not-a-file': 415,
  /** Who is asking is nobody that the review names. */
  'person-unknown': 422,
  /** The program came without the review to practise on. */
  'practice-absent': 404,
  /** The request is for a name that is not ours. */
  'host-foreign': 421,
  /** A folder has faults; `problems` names each with file and line. */
  'folder-broken': 422,
  /** A manuscript is damaged, or of no kind that can be read. */
  'manuscript-unreadable': 422,
  /** A manuscript is locked with a password. */
  'manuscript-locked': 422,
  /** A manuscript holds no text, only pictures of pages. */
  'manuscript-without-text': 422,
  /** A full text is no PDF. */
  'not-a-pdf': 422,
  /** A part of a file is asked for that it does not have. */
  'range-unknown': 416,
  'home-unwritable': 503,
  'port-in-use': 503,
  'port-refused': 503,
} as const

export type RefusalCode = keyof typeof refusals

/**
 * A refusal; `message` is one sentence for people.
 *
 * @example throw new Refusal('not-json', 'The body must be sent as application/json.')
 */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly status: number
  readonly problems: readonly Problem[]

  constructor(code: RefusalCode, message: string, more: { cause?: unknown; problems?: readonly Problem[] } = {}) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause })
    this.name = 'Refusal'
    this.code = code
    this.status = refusals[code]
    this.problems = more.problems ?? []
  }
}
