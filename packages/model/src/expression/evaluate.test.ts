/** Answers, and what is asked that cannot be answered. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportTypes } from '../nouns/study.ts'
import { checkExpression } from './check.ts'
import { type Answer, type Extra, evaluate } from './evaluate.ts'
import { parseExpression } from './parse.ts'
import { arbitraryExpression } from './testing/arbitrary-expression.ts'
import { sampleReview } from './testing/sample-review.ts'

const review = sampleReview()

function read(source: string): (ReturnType<typeof parseExpression> & { ok: true })['expression'] {
  const parsed = parseExpression(source)
  if (!parsed.ok) throw new Error(parsed.problem.message)
  return parsed.expression
}

const answer = (source: string, extra?: Extra): Answer => evaluate(read(source), review, extra)

it.each([
  ['count studies', 4],
  ['count studies where origin = client', 2],
  ['count studies where type = masters-thesis', 2],
  ['count studies where type in (report, note)', 2],
  ['count studies where year >= 2008', 2],
  ['count studies where theme = ledelse', 2],
  ['count studies where theme != ledelse', 2],
  ['count studies where design = survey', 1],
  ['count studies where author = berg', 2],
  ['count studies where author = "Berg, Åse"', 2],
  ['count studies where group = AFI', 2],
  ['count studies where used', 2],
  ['count studies where not used', 2],
  ['count studies where used = bullet and not used = conclusion', 2],
  ['count reports where author = lie or institution = afi', 2],
  ['count findings where theme = ledelse and hedge', 1],
  ['count findings where not theme', 1],
  ['count bullets where findings = 0', 1],
  ['count bullets where studies >= 2', 1],
  ['count themes where studies = 2', 1],
  ['count themes where not bullets', 1],
  ['count searches where source = oria', 1],
  ['distinct group of studies', 2],
  ['distinct author of studies', 2],
  ['max hits of searches where source = oria', 120],
])('%s is %i', (source, value) => {
  expect(checkExpression(read(source), review)).toEqual([])
  expect(answer(source).value).toBe(value)
})

it('gives the list behind a count in reading order', () => {
  const ids = review.studies.filter(({ origin }) => origin === 'client').map(({ id }) => ({ kind: 'study', id }))
  expect(answer('count studies where origin = client')).toEqual({ value: 2, unit: 'count', items: ids })
})

it('gives a share with both of its sets', () => {
  const share = answer('share studies where type = masters-thesis of studies where year')
  expect(share.value).toBeCloseTo(33.33, 1)
  expect([share.unit, share.items.length, share.of?.length]).toEqual(['percent', 1, 3])
})

describe('what is not known', () => {
  it('stays unknown and is not 0', () => {
    expect(answer('max hits of searches')).toMatchObject({ value: null, unknown: true })
    expect(answer('max year of studies')).toMatchObject({ value: null, unit: 'year', unknown: true })
    expect(answer('share studies of studies where year > 3000')).toMatchObject({ value: null, unknown: true })
    expect(answer('flow records_screened')).toMatchObject({ value: null, unknown: true })
  })

  it('is neither equal nor unequal to anything', () => {
    expect(answer('count studies where year = 2008').value).toBe(1)
    expect(answer('count studies where year != 2008').value).toBe(2)
    expect(answer('count studies where not year = 2008').value).toBe(2)
    expect(answer('count studies where not year').value).toBe(1)
  })
})

it('asks the flow diagram it is given', () => {
  const flow = (box: string): number | null | undefined => ({ records_screened: 812 })[box]
  expect(answer('flow records_screened', { flow }).value).toBe(812)
  expect(checkExpression(read('flow elsewhere'), review, { flow })[0]?.code).toBe('expression-box-unknown')
})

it('asks how far people agreed, of whom knows it; without them that is unknown', () => {
  const known = new Map([
    ['kappa/title', 0.7],
    ['percent/title', 92.5],
  ])
  const agreement = (figure: string, stage: string) => known.get(`${figure}/${stage}`) ?? null
  expect(answer('agreement kappa at title', { agreement })).toEqual({ value: 0.7, unit: 'coefficient', items: [] })
  expect(answer('agreement percent at title', { agreement })).toMatchObject({ value: 92.5, unit: 'percent' })
  expect(answer('agreement compared at fulltext', { agreement })).toMatchObject({ unit: 'count', unknown: true })
  expect(answer('agreement alpha at title')).toMatchObject({ value: null, unknown: true })
})

it.each([
  ['count studys', 'expression-noun-unknown', 6],
  ['count studies where colour = red', 'expression-field-unknown', 20],
  ['count studies where type = thesis', 'expression-value-unknown', 27],
  ['count studies where type in (note, thesis)', 'expression-value-unknown', 35],
  ['count studies where theme = ledelsen', 'expression-value-unknown', 28],
  ['count studies where year > client', 'expression-value-not-number', 27],
  ['count studies where origin > client', 'expression-field-not-number', 20],
  ['max origin of studies', 'expression-field-not-number', 4],
  ['distinct colour of studies', 'expression-field-unknown', 9],
  ['share studies of reports', 'expression-nouns-differ', 17],
  ['flow elsewhere', 'expression-box-unknown', 5],
  ['agreement kapa at title', 'expression-figure-unknown', 10],
  ['agreement kappa at home', 'expression-stage-unknown', 19],
  ['count studies where constructor', 'expression-field-unknown', 20],
  ['count toString', 'expression-noun-unknown', 6],
])('%s has the problem %s', (source, code, at) => {
  expect(checkExpression(read(source), review)).toMatchObject([{ code, at }])
  expect(() => evaluate(read(source), review)).not.toThrow()
})

it('counts as a plain filter does', () => {
  const type = fc.constantFrom(...reportTypes)
  const year = fc.option(fc.integer({ min: 2005, max: 2012 }))
  const limit = fc.integer({ min: 2005, max: 2012 })
  const many = fc.array(fc.record({ type, year }), { maxLength: 30 })
  fc.assert(
    fc.property(many, type, limit, (rows, wanted, from) => {
      const reports = rows.map((row, index) => ({
        id: `r${index}`,
        key: `r${index}`,
        title: 't',
        authors: [],
        language: 'nb',
        ...row,
      }))
      const given = { ...review, reports }
      const count = (source: string): number | null => evaluate(read(source), given).value
      const naive = rows.filter((row) => row.type === wanted && row.year !== null && row.year >= from).length
      expect(count(`count reports where type = ${wanted} and year >= ${from}`)).toBe(naive)
      const other = rows.filter((row) => row.type !== wanted || row.year !== null).length
      expect(count(`count reports where not type = ${wanted} or year`)).toBe(other)
    }),
  )
})

it('never throws, whatever is asked', () => {
  fc.assert(
    fc.property(arbitraryExpression, (expression) => {
      checkExpression(expression, review)
      const { value, unknown } = evaluate(expression, review)
      expect(value === null).toBe(unknown === true)
    }),
  )
})
