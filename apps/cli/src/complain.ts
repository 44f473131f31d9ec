/** Telling a failure: one sentence for people, one object for programs, and never a stack trace. */
import { ApiProblem } from '@oversyn/api'
import type { Problem } from '@oversyn/model'
import { exitCodeFor, exitCodes } from './exit-codes.ts'
import { printProblems } from './print.ts'

interface Told {
  code: string
  message: string
  problems: readonly Problem[]
  status: number
}

/** Writes the failure to stderr and gives the exit status. `OVERSYN_DEBUG=1` adds where in the program it came from. */
export function complain(error: unknown, status: number | undefined, json: boolean): number {
  const told = read(error)
  if (json) {
    const { code, message, problems } = told
    console.error(JSON.stringify({ error: { code, message, ...(problems.length > 0 ? { problems } : {}) } }))
  } else {
    printProblems(problemsBeyond(told), console.error)
    console.error(`oversyn: ${told.message}`)
  }
  if (process.env.OVERSYN_DEBUG === '1') console.error(error)
  return status ?? exitCodeFor(told.code, told.status)
}

function read(error: unknown): Told {
  if (error instanceof ApiProblem) {
    const { code, status, problems = [] } = error.details
    return { code, status, message: error.message, problems }
  }
  if (isRefusal(error))
    return { ...error, message: error.message, problems: error.problems ?? [], status: error.status ?? 400 }
  const message = error instanceof Error ? error.message : String(error)
  return {
    code: 'internal',
    status: exitCodes.bug,
    message: `something went wrong inside Oversyn: ${message}`,
    problems: [],
  }
}

/** Refusals of store, server and command line have a code of words, a sentence, and mostly a status. */
function isRefusal(error: unknown): error is { code: string; message: string; status?: number; problems?: Problem[] } {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error)) return false
  return typeof error.code === 'string' && /^[a-z]+(-[a-z]+)*$/.test(error.code) && typeof error.message === 'string'
}

/** Where the one problem says no more than the message, it is not told twice. */
function problemsBeyond({ message, problems }: Told): readonly Problem[] {
  return problems.length === 1 && problems[0]?.message === message && !problems[0].where.file ? [] : problems
}
