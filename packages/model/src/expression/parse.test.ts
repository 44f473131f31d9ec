/** Reading and writing expressions. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseExpression } from './parse.ts'
import { printExpression } from './print.ts'
import { arbitraryExpression } from './testing/arbitrary-expression.ts'

/** The tree without places, for comparing meanings. */
function meaning(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'at' || key === 'length' ? undefined : value)))
}

function read(source: string): ReturnType<typeof parseExpression> & { ok: true } {
  const parsed = parseExpression(source)
  if (!parsed.ok) throw new Error(parsed.problem.message)
  return parsed
}

it.each([
  'count studies',
  'count studies where origin = client',
  'share studies where type = masters-thesis of studies',
  'count studies where type in (report, note) and year >= 2008 | words',
  'min year of studies where not group',
  'count findings where (hedge or attribution) and not (theme = ledelse or theme = brukere)',
  'distinct group of studies where group != "A \\"B\\" C"',
  'flow records_screened',
  'count studies where key = 18-kontorer and used = "of"',
])('prints what it read: %s', (source) => {
  expect(printExpression(read(source).expression)).toBe(source)
})

it('gives every word its place', () => {
  const { measure } = read('count  studies where\n year>=2008').expression
  if (measure.kind !== 'count' || measure.set.where?.kind !== 'test') throw new Error('not a count with a test')
  expect(measure.set.noun).toEqual({ kind: 'word', text: 'studies', at: 7, length: 7 })
  expect(measure.set.where.field).toMatchObject({ text: 'year', at: 22, length: 4 })
  expect(measure.set.where.values[0]).toMatchObject({ form: 'number', text: '2008', at: 28, length: 4 })
})

it('binds "and" tighter than "or"', () => {
  const { measure } = read('count studies where year or group and basis').expression
  expect(measure).toMatchObject({ set: { where: { kind: 'or', parts: [{ kind: 'test' }, { kind: 'and' }] } } })
})

it('freezes what it read', () => {
  const { expression } = read('count studies where year in (1, 2)')
  expect(Object.isFrozen(expression) && Object.isFrozen(expression.measure)).toBe(true)
})

it.each([
  ['', 'expression-expected', 0, 0],
  ['total studies', 'expression-expected', 0, 5],
  ['count', 'expression-expected', 5, 0],
  ['count studies where', 'expression-expected', 19, 0],
  ['count studies where year >', 'expression-expected', 26, 0],
  ['count studies where year > and', 'expression-expected', 27, 3],
  ['count studies origin', 'expression-expected', 14, 6],
  ['count studies where (year', 'expression-expected', 25, 0],
  ['count studies where type in ()', 'expression-expected', 29, 1],
  ['count studies | roman', 'expression-expected', 16, 5],
  ['count studies where group = "AFI', 'expression-quote-open', 28, 4],
  ['count studies; drop', 'expression-character', 13, 1],
])('says where "%s" cannot be read', (source, code, at, length) => {
  expect(parseExpression(source)).toMatchObject({ ok: false, problem: { code, at, length } })
})

it('refuses what is too long or too deep', () => {
  const deep = `count studies where ${'('.repeat(900)}year${')'.repeat(900)}`
  expect(parseExpression(deep)).toMatchObject({ problem: { code: 'expression-too-deep' } })
  expect(parseExpression('a'.repeat(2_001))).toMatchObject({ problem: { code: 'expression-too-long' } })
})

it('reads every expression it prints as the same expression', () => {
  fc.assert(
    fc.property(arbitraryExpression, (expression) => {
      const text = printExpression(expression)
      fc.pre(text.length <= 2_000)
      expect(meaning(read(text).expression)).toEqual(meaning(expression))
    }),
  )
})

it('never throws, and names a place inside the source', () => {
  const pieces = fc.constantFrom(...'count studies where ( ) = != "a" " not and or in , | words 12 year { é'.split(' '))
  const source = fc.oneof(
    fc.string(),
    fc.array(pieces).map((words) => words.join(' ')),
  )
  fc.assert(
    fc.property(source, (text) => {
      const parsed = parseExpression(text)
      if (parsed.ok) return
      const { at, length } = parsed.problem
      expect(at >= 0 && at + length <= text.length).toBe(true)
    }),
  )
})
