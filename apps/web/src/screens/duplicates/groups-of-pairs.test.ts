/** Pairs that hang together, and the links that make one publication of what was chosen among them. */
import { expect, it } from 'vitest'
import { hangingTogether, linksBetween, recordsOf } from './groups-of-pairs.ts'

const pair = (a: string, b: string) => ({ a: { id: a }, b: { id: b } })
const pairs = [pair('a', 'b'), pair('d', 'e'), pair('b', 'c'), pair('f', 'd')]

it('finds what hangs together, whichever pair one begins with', () => {
  const [ab, de, bc] = pairs
  if (!ab || !de || !bc) throw new Error('no pairs')
  expect(hangingTogether(ab, pairs)).toEqual([ab, bc])
  expect(hangingTogether(bc, pairs)).toEqual([ab, bc])
  expect(hangingTogether(de, pairs)).toEqual([de, pair('f', 'd')])
  expect(recordsOf(hangingTogether(ab, pairs)).map((it) => it.id)).toEqual(['a', 'b', 'c'])
})

it('links what was chosen by as few pairs as hold it together', () => {
  expect(linksBetween(['a', 'b', 'c'])).toEqual([
    { a: 'a', b: 'b' },
    { a: 'a', b: 'c' },
  ])
  expect(linksBetween(['a'])).toEqual([])
  expect(linksBetween([])).toEqual([])
})
