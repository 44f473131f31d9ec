import { ApiProblem } from '@oversyn/api'
import { expect, it } from 'vitest'
import { errorKind } from './error-kind.ts'

const refusal = (status: number, code: string) => new ApiProblem({ type: 'about:blank', title: 'No.', status, code })

it.each([
  [refusal(401, 'not-signed-in'), 'signedOut'],
  [refusal(404, 'review-unknown'), 'missing'],
  [refusal(409, 'object-changed'), 'changed'],
  [refusal(422, 'input-invalid'), 'refused'],
  [refusal(500, 'internal'), 'unexpected'],
  [new TypeError('Failed to fetch'), 'unreachable'],
  [new Error('a bug'), 'unexpected'],
])('%s is told as %s', (error, kind) => {
  expect(errorKind(error)).toBe(kind)
})
