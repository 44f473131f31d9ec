import { expect, it } from 'vitest'
import { byWeight } from './by-weight.ts'

it('the gravest come first, then by kind, then as they stand in the text', () => {
  const problems = [
    { code: 'statement-repeated', severity: 'note', at: 1 },
    { code: 'date-impossible', severity: 'error', at: 2 },
    { code: 'count-differs', severity: 'error', at: 3 },
    { code: 'date-impossible', severity: 'error', at: 4 },
  ] as const
  expect(byWeight(problems).map(({ at }) => at)).toEqual([3, 2, 4, 1])
})
