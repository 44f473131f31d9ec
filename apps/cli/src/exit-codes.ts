/** What the exit status says; documented in docs/cli.md. */

export const exitCodes = {
  ok: 0,
  /** The command did its work and found something wrong: `check`, `verify`. */
  found: 1,
  usage: 2,
  unknown: 3,
  /** Refused, or in conflict with what is there. */
  refused: 4,
  /** What was given is not valid: a broken folder, a damaged backup. */
  input: 5,
  /** The surroundings: a port, a folder, a database. */
  surroundings: 6,
  /** A fault of the program itself. */
  bug: 70,
} as const

const byCode: Record<string, number> = {
  'store-unwritable': exitCodes.surroundings,
  'store-not-durable': exitCodes.surroundings,
  'database-unreachable': exitCodes.surroundings,
  'database-refused': exitCodes.surroundings,
  'store-full': exitCodes.surroundings,
  'home-unwritable': exitCodes.surroundings,
  'file-unwritable': exitCodes.surroundings,
  'file-unreadable': exitCodes.input,
  'file-without-records': exitCodes.input,
  'file-known': exitCodes.refused,
  'log-unreadable': exitCodes.found,
  'command-refused': exitCodes.refused,
  usage: exitCodes.usage,
}

/** The exit status for a problem's code and HTTP status. */
export function exitCodeFor(code: string, status: number): number {
  const known = byCode[code]
  if (known !== undefined) return known
  if (status === 404) return exitCodes.unknown
  if (status === 401 || status === 403 || status === 409) return exitCodes.refused
  if (status >= 400 && status < 500) return exitCodes.input
  if (status === 503) return exitCodes.surroundings
  return exitCodes.bug
}
