import { evaluate, parseExpression } from '@oversyn/model'
import { describe, expect, it } from 'vitest'
import { aStudy, aTheme, sampleReview } from '../fixture.ts'
import { crossTable } from './cross-table.ts'
import { dimensions, evidenceProfile } from './evidence-profile.ts'
import { quoteValue } from './quote-value.ts'

const review = sampleReview()

describe('the profile of the evidence', () => {
  it('counts studies by field and keeps the unknown apart', () => {
    const { by } = evidenceProfile(review)
    expect(by.theme.rows.map(({ key, value }) => [key, value])).toEqual([
      ['ledelse', 3],
      ['styring', 3],
    ])
    expect(by.group.rows.map(({ key, value }) => [key, value])).toEqual([
      ['AFI', 3],
      ['UiB', 1],
    ])
    expect(by.group.unknown).toHaveLength(1)
    expect(by.year.rows.map(({ key }) => key)).toEqual(['2008', '2009', '2010', '2011'])
    expect(by.design.rows[0]).toMatchObject({ key: 'interviews', value: 2, of: 5 })
  })

  it('says every number so that the language of live numbers gives the same', () => {
    const profile = evidenceProfile(review)
    const counted = [...dimensions.flatMap((field) => profile.by[field].rows), profile.theses, profile.secondHand]
    for (const { expression, value } of counted) {
      const parsed = parseExpression(expression)
      expect(parsed.ok && evaluate(parsed.expression, review).value, expression).toBe(value)
    }
  })

  it('measures concentration over the studies whose group is known', () => {
    const { concentration } = evidenceProfile(review)
    expect(concentration.largest).toMatchObject({ key: 'AFI', value: 3 })
    expect(concentration.index).toBeCloseTo((3 / 4) ** 2 + (1 / 4) ** 2)
    expect(evidenceProfile({ ...review, studies: [aStudy('x')] }).concentration).toMatchObject({
      index: null,
      largest: null,
    })
  })

  it('quotes what is not a plain word', () => {
    expect([quoteValue('AFI'), quoteValue('of'), quoteValue('18 "NAV"')]).toEqual(['AFI', '"of"', '"18 \\"NAV\\""'])
  })
})

describe('the evidence map', () => {
  it('has a row for every theme, also the empty one, and a column for what is not known', () => {
    const table = crossTable({ ...review, themes: [...review.themes, aTheme('tom', 3)] }, 'design')
    expect(table.rows).toEqual(['ledelse', 'styring', 'tom'])
    expect(table.columns).toEqual(['interviews', 'survey', null])
    expect(table.cells.map((row) => row.map((cell) => cell.length))).toEqual([
      [2, 1, 1],
      [1, 0, 2],
      [0, 0, 0],
    ])
  })
})
