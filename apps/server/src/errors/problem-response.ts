/** Every failure as `application/problem+json` (RFC 9457) with a stable code. */
import type { ProblemDetails } from '@oversyn/api'
import { AppError } from '@oversyn/store'
import { Refusal } from './refusal.ts'

/** The details that a client is given; what is unknown to us is told as `internal`, without anything of its inside. */
export function problemDetails(error: unknown): ProblemDetails {
  if (error instanceof AppError || error instanceof Refusal) {
    return {
      type: `urn:oversyn:problem:${error.code}`,
      title: titles[error.status] ?? 'The request was refused.',
      status: error.status,
      code: error.code,
      detail: error.message,
      ...(error.problems.length > 0 ? { problems: [...error.problems] } : {}),
    }
  }
  return {
    type: 'urn:oversyn:problem:internal',
    title: 'Something went wrong inside Oversyn.',
    status: 500,
    code: 'internal',
    detail: 'Something went wrong inside Oversyn. Nothing of the request was saved.',
  }
}

/** The response that says so. */
export function problemResponse(error: unknown): Response {
  const details = problemDetails(error)
  return new Response(JSON.stringify(details), {
    status: details.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  })
}

const titles: Record<number, string> = {
  400: 'The request could not be understood.',
  401: 'You are not signed in.',
  403: 'This is not allowed.',
  404: 'There is no such thing here.',
  405: 'This cannot be done at this address.',
  409: 'This does not go together with what is there.',
  413: 'The request is too large.',
  415: 'The request must be JSON.',
  416: 'The file has no such part.',
  421: 'This server does not answer to that name.',
  422: 'What was sent is not valid.',
  503: 'The store cannot be used now.',
  507: 'There is no room on the disk.',
}
