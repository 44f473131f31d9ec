import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stages } from '../nouns/commission.ts'
import { usualPlan } from '../nouns/plan.ts'
import { type Judged, mayShowDecisions } from './may-show-decisions.ts'

const plan = usualPlan(2)
const judged = (...people: string[]): Judged => ({ stage: 'title', people, isSettled: false, awaited: null })

it('hides what another decided until one has decided oneself', () => {
  expect(mayShowDecisions(plan, judged('ola'), 'kari')).toBe(false)
  expect(mayShowDecisions(plan, judged('ola', 'kari'), 'kari')).toBe(true)
  expect(mayShowDecisions({ ...plan, blind: false }, judged('ola'), 'kari')).toBe(true)
})

it('shows it when as many have judged as were to, so that a third can settle a conflict', () => {
  expect(mayShowDecisions(plan, judged('ola', 'per'), 'kari')).toBe(true)
  expect(mayShowDecisions(usualPlan(1), judged('ola'), 'kari')).toBe(true)
  expect(mayShowDecisions(plan, { ...judged('ola'), isSettled: true }, 'kari')).toBe(true)
})

it('takes two judgements of one person, on reports that were linked, for one', () => {
  expect(mayShowDecisions(plan, judged('ola', 'ola'), 'kari')).toBe(false)
})

it('hides everything from whom a calibration round waits for, at its stage and later ones', () => {
  const awaited = { ...judged('ola', 'per'), isSettled: true, awaited: 'abstract' } as const
  expect(stages.map((stage) => mayShowDecisions(plan, { ...awaited, stage }, 'kari'))).toEqual([true, false, false])
})

const people = fc.array(fc.constantFrom('ola', 'per', 'kari', 'eva'), { maxLength: 5 })
const stage = fc.constantFrom(...stages)
const anyJudged: fc.Arbitrary<Judged> = fc.record({
  stage,
  people,
  isSettled: fc.boolean(),
  awaited: fc.option(stage),
})
const anyPlan = fc.record({ blind: fc.boolean(), reviewers: fc.constantFrom(plan.reviewers, usualPlan(1).reviewers) })

it('never hides again, for that others have judged too, or that it was settled, what was shown', () => {
  fc.assert(
    fc.property(anyPlan, anyJudged, people, (plan, known, more) => {
      fc.pre(mayShowDecisions(plan, known, 'kari'))
      expect(mayShowDecisions(plan, { ...known, people: [...known.people, ...more] }, 'kari')).toBe(true)
      expect(mayShowDecisions(plan, { ...known, isSettled: true }, 'kari')).toBe(true)
      expect(mayShowDecisions(plan, { ...known, awaited: null }, 'kari')).toBe(true)
    }),
  )
})

it('shows nobody what one of two decided alone, whatever else is known', () => {
  fc.assert(
    fc.property(stage, fc.option(stage), fc.nat(3), (at, awaited, again) => {
      const people = Array.from({ length: again }, () => 'ola')
      expect(mayShowDecisions(plan, { stage: at, people, isSettled: false, awaited }, 'kari')).toBe(false)
    }),
  )
})
