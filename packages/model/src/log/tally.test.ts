/** Counting: standings counted and taken back leave nothing behind. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stages } from '../nouns/commission.ts'
import { emptyTally } from '../review.ts'
import { standings } from './standing.ts'
import { count } from './tally.ts'

const stand = fc.record({
  stage: fc.constantFrom(...stages),
  verdict: fc.constantFrom(...standings),
  criterion: fc.constantFrom(null, 'x', 'y'),
})

it('counts each standing once, and the criterion of an exclusion', () => {
  const tally = emptyTally()
  count(tally, 'title', { verdict: 'exclude', criterion: 'x' }, 1)
  count(tally, 'title', { verdict: 'exclude', criterion: null }, 1)
  count(tally, 'title', { verdict: 'not-retrieved', criterion: null }, 1)
  expect(tally.stages.title).toMatchObject({ exclude: 2, notRetrieved: 1, include: 0, reasons: { x: 1, none: 1 } })
})

it('takes back what it counted, in any order', () => {
  fc.assert(
    fc.property(
      fc
        .array(stand, { maxLength: 30 })
        .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        const tally = emptyTally()
        for (const it of list) count(tally, it.stage, it, 1)
        for (const it of shuffled) count(tally, it.stage, it, -1)
        expect(tally).toEqual(emptyTally())
      },
    ),
  )
})
