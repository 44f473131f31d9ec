import { expect, it } from 'vitest'
import { foundAfter } from './found-after.ts'

const curve: [number, number][] = [
  [0, 0],
  [2, 1],
  [4, 3],
]

it('tells the last point that was reached', () => {
  expect(foundAfter(curve, 0)).toEqual([0, 0])
  expect(foundAfter(curve, 3)).toEqual([2, 1])
  expect(foundAfter(curve, 9)).toEqual([4, 3])
  expect(foundAfter([], 5)).toEqual([0, 0])
})
