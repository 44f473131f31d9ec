/** Which of the sentences for errors fits what went wrong. */
import { ApiProblem } from '@oversyn/api'

export type ErrorKind = 'missing' | 'signedOut' | 'unreachable' | 'refused' | 'changed' | 'unexpected'

/** @example errorKind(new TypeError('Failed to fetch')) // 'unreachable' */
export function errorKind(error: unknown): ErrorKind {
  if (!(error instanceof ApiProblem)) return error instanceof TypeError ? 'unreachable' : 'unexpected'
  if (error.details.status === 401) return 'signedOut'
  if (error.details.status === 404) return 'missing'
  if (error.code === 'object-changed') return 'changed'
  return error.details.status < 500 ? 'refused' : 'unexpected'
}
