import { ApiProblem } from '@oversyn/api'
import { describe, expect, it } from 'vitest'
import { failureOf } from './failure.ts'

function refusal(status: number, code: string, problems: { code: string; message: string; path?: string }[] = []) {
  return new ApiProblem({
    type: `urn:oversyn:problem:${code}`,
    title: 'No.',
    status,
    code,
    detail: 'No, because.',
    problems: problems.map(({ code, message, path }) => ({
      code,
      message,
      severity: 'error',
      where: {},
      ...(path === undefined ? {} : { values: { path } }),
    })),
  })
}

describe('what a form does about a failure', () => {
  it('tells that nobody answers', () => {
    expect(failureOf(new TypeError('Failed to fetch'))).toEqual({ kind: 'failed', error: 'unreachable' })
  })

  it('shows both versions where somebody was before us', () => {
    expect(failureOf(refusal(409, 'object-changed'))).toEqual({ kind: 'conflict' })
  })

  it('leads to the fields that the server refused', () => {
    const error = refusal(400, 'input-invalid', [{ code: 'input-invalid', message: 'x', path: 'input.value.title' }])
    expect(failureOf(error).kind).toBe('invalid')
  })

  it('names each reason once, by code where it is known', () => {
    const known = { code: 'relation-exists', message: 'The two studies are already related in this way.' }
    expect(failureOf(refusal(422, 'command-refused', [known, known, { code: 'new-rule', message: 'No.' }]))).toEqual({
      kind: 'refused',
      refusals: [known, { code: 'other', message: 'No.' }],
    })
    expect(failureOf(refusal(422, 'command-refused'))).toEqual({
      kind: 'refused',
      refusals: [{ code: 'other', message: 'No, because.' }],
    })
  })

  it('does not show the inside of the server', () => {
    expect(failureOf(refusal(500, 'internal'))).toEqual({ kind: 'failed', error: 'unexpected' })
    expect(failureOf(refusal(401, 'not-signed-in'))).toEqual({ kind: 'failed', error: 'signedOut' })
  })
})
