/** The order in which objects are read. */
import { expect, it } from 'vitest'
import type { Noun } from '../nouns/index.ts'
import { readingOrder } from './reading-order.ts'

const theme = (order: number, key: string): Noun<'theme'> => ({ id: key, key, order, title: 'T', question: 'Q' })
const person = (key: string): Noun<'person'> => ({ id: key, key, name: 'N', role: 'lead' })

it('is by their own order first, as numbers, then by key', () => {
  const themes = [theme(10, 'a'), theme(2, 'z'), theme(2, 'å'), theme(1, 'x')]
  const sorted = themes.map((it) => readingOrder('theme', it)).toSorted()
  expect(sorted).toEqual(
    [theme(1, 'x'), theme(2, 'z'), theme(2, 'å'), theme(10, 'a')].map((it) => readingOrder('theme', it)),
  )
})

it('is by key in Norwegian order where they have none of their own', () => {
  const keys = [
    'aars2011',
    'zetterberg2021',
    'rødelv2008',
    'fimreite2011b',
    'fimreite2011a',
    'fimreite2011a-10',
    'fimreite2011a-2',
  ]
  const sorted = keys.toSorted((a, b) =>
    readingOrder('person', person(a)) < readingOrder('person', person(b)) ? -1 : 1,
  )
  expect(sorted).toEqual([
    'fimreite2011a',
    'fimreite2011a-2',
    'fimreite2011a-10',
    'fimreite2011b',
    'rødelv2008',
    'zetterberg2021',
    'aars2011',
  ])
})

it('is by id for relations, which have neither', () => {
  const relation = { id: 'r', from: 'a', to: 'b', kind: 'retells', certainty: 'certain' } as const
  expect(readingOrder('relation', relation)).toBe('r')
})
