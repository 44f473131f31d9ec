/** Types of publication in the review's terms. */
import { expect, test } from 'vitest'
import type { CslType } from './reference.ts'
import { reportTypeOf } from './report-type.ts'

test.each([
  ['thesis', 'Masteroppgave', 'masters-thesis'],
  ['thesis', 'Doktorgradsavhandling', 'doctoral-thesis'],
  ['thesis', 'PhD thesis', 'doctoral-thesis'],
  ['report', 'Working paper', 'working-paper'],
  ['report', 'Forskningsnotat', 'note'],
  ['report', 'AFI-rapport', 'report'],
  ['article-journal', '', 'article'],
  ['patent', '', 'other'],
] as const satisfies readonly (readonly [CslType, string, string])[])('%s, %s', (type, genre, expected) => {
  expect(reportTypeOf({ type, genre, extra: {}, place: { line: 1 } })).toBe(expected)
})
