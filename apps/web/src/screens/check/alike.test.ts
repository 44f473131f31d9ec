import { type Problem, vocabulary } from '@oversyn/model'
import { expect, it } from 'vitest'
import { alike, tally } from './alike.ts'

const problem = (code: string, severity: Problem['severity'], key: string): Problem => ({
  code,
  severity,
  message: '',
  where: { key },
})
const problems = [
  problem('bullet-without-finding', 'error', 'a'),
  problem('bullet-one-study', 'note', 'b'),
  problem('bullet-one-study', 'warning', 'c'),
  problem('bullet-one-study', 'note', 'd'),
]

it('problems stand together where both code and weight are the same', () => {
  expect(
    alike(problems).map(({ code, severity, problems }) => [code, severity, problems.map(({ where }) => where.key)]),
  ).toEqual([
    ['bullet-without-finding', 'error', ['a']],
    ['bullet-one-study', 'note', ['b', 'd']],
    ['bullet-one-study', 'warning', ['c']],
  ])
})

it('the tally tells each weight that there is, the gravest first', () => {
  expect(tally(problems, vocabulary.nb)).toBe('1 feil, 1 advarsel, 2 opplysninger')
  expect(tally([], vocabulary.nb)).toBe('')
})
