import { expect, it } from 'vitest'
import { smallReview } from '../../testing/small-review.ts'
import { isNarrowed, orderOf, questionOf, rowOf, valuesOf, withoutValue, withValue } from './record-view.ts'

const review = smallReview()

it('asks for what the address says, and leaves out what it cannot understand', () => {
  expect(questionOf({}, review)).toEqual({ each: 'report', sort: 'title' })
  expect(
    questionOf({ from: '2008', to: 'i fjor', abstract: 'missing', linked: 'kanskje', sort: '-year' }, review),
  ).toEqual({
    each: 'report',
    sort: '-year',
    from: 2008,
    abstract: 'missing',
  })
  const [source] = review.sources
  if (source) expect(questionOf({ source: source.key }, review)).toMatchObject({ source: source.id })
})

it('adds and takes away values, also those with commas and empty ones', () => {
  const one = withValue({}, 'language', 'nb, en')
  expect(valuesOf(one, 'language')).toEqual(['nb, en'])
  const two = withValue(one, 'language', '')
  expect(valuesOf(two, 'language')).toEqual(['nb, en', ''])
  expect(withoutValue(two, 'language', 'nb, en')).toEqual({ language: '' })
  expect(withoutValue(one, 'language', 'nb, en')).toEqual({ language: undefined })
})

it('knows whether the list is narrowed, its order and its row', () => {
  expect([isNarrowed({}), isNarrowed({ sort: 'year', show: 'x' }), isNarrowed({ q: 'nav' })]).toEqual([
    false,
    false,
    true,
  ])
  expect([orderOf({}), orderOf({ sort: 'hue' }), orderOf({ sort: '-import' })]).toEqual(['title', 'title', '-import'])
  expect([rowOf({}), rowOf({ row: '1' }), rowOf({ row: '0' }), rowOf({ row: 'x' })]).toEqual([-1, 0, -1, -1])
})
