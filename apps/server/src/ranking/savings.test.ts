import { expect, it } from 'vitest'
import { savingsOf } from './savings.ts'

const metrics = { wss95: 0.5, wss100: 0.4, rrf10: 0.1, atd: 0.1, loss: 0.1, ndcg: 0.9 }
const stop = { at: 7, recall: 1, saved: 0.3, rule: 'windows-and-decline' }

it('tells after how many each share was found, and where the curve goes', () => {
  const order = ['a', 'x', 'b', 'c', 'y', 'd', 'z', 'u', 'v', 'w']
  const savings = savingsOf({ order, metrics, firstRelevant: 1, stop }, new Set(['a', 'b', 'c', 'd']))
  expect(savings).toMatchObject({ records: 10, relevant: 4, stop })
  expect(savings.reached.map(({ share, found, screened }) => [share, found, screened])).toEqual([
    [0.5, 2, 3],
    [0.8, 4, 6],
    [0.9, 4, 6],
    [0.95, 4, 6],
    [1, 4, 6],
  ])
  expect(savings.curve).toHaveLength(11)
  expect(savings.curve[6]).toEqual([6, 4])
})

it('keeps the curve short, with the stop in it', () => {
  const order = Array.from({ length: 12_345 }, (_, at) => `${at}`)
  const { curve } = savingsOf({ order, metrics, firstRelevant: 1, stop: { ...stop, at: 101 } }, new Set(['0']))
  expect(curve.length).toBeLessThan(204)
  expect(curve).toContainEqual([101, 1])
  expect(curve.at(-1)).toEqual([12_345, 1])
})
