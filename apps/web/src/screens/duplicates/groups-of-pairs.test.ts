import { expect, it } from 'vitest'
import { hangingTogether, recordsIn } from './groups-of-pairs.ts'

const pair = (a: string, b: string) => ({ a: { id: a }, b: { id: b } })
const pairs = [pair('a', 'b'), pair('d', 'e'), pair('b', 'c'), pair('f', 'd')]

it('finds what hangs together, whichever pair one begins with', () => {
  const [ab, de, bc] = pairs
  if (!ab || !de || !bc) throw new Error('no pairs')
  expect(hangingTogether(ab, pairs)).toEqual([ab, bc])
  expect(hangingTogether(bc, pairs)).toEqual([ab, bc])
  expect(hangingTogether(de, pairs)).toEqual([de, pair('f', 'd')])
  expect(recordsIn(hangingTogether(ab, pairs))).toBe(3)
})
