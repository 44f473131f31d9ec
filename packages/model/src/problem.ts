/** What is wrong, where, and with which stable code: the value that readers, checks and the command line share. */

export type Severity = 'error' | 'warning' | 'note'

/** Where a problem is: a place in a file, or an object of the review, or a place in its text. */
export interface Where {
  file?: string
  line?: number
  column?: number
  kind?: string
  id?: string
  key?: string
  /** Offset and length within the text of the object, in UTF-16 code units. */
  at?: number
  length?: number
}

/** `code` is stable and documented; `message` is one sentence for people, in English; screens translate by code and `values`. */
export interface Problem {
  code: string
  severity: Severity
  message: string
  where: Where
  values?: Record<string, string | number>
  /** The same for the same problem in a later run: what a dismissal names. Only problems that can be dismissed have one. */
  fingerprint?: string
}
