import { expect, it } from 'vitest'
import { usualPlan } from '../nouns/plan.ts'
import { mayShowDecisions } from './may-show-decisions.ts'

const plan = usualPlan(2)
const judged = (...people: string[]) => ({ stage: 'title', people, isResolved: false }) as const

it('hides what another decided until one has decided oneself', () => {
  expect(mayShowDecisions(plan, judged('ola'), 'kari')).toBe(false)
  expect(mayShowDecisions(plan, judged('ola', 'kari'), 'kari')).toBe(true)
  expect(mayShowDecisions({ ...plan, blind: false }, judged('ola'), 'kari')).toBe(true)
})

it('shows it when as many have judged as were to, so that a third can settle a conflict', () => {
  expect(mayShowDecisions(plan, judged('ola', 'per'), 'kari')).toBe(true)
  expect(mayShowDecisions(usualPlan(1), judged('ola'), 'kari')).toBe(true)
  expect(mayShowDecisions(plan, { ...judged('ola'), isResolved: true }, 'kari')).toBe(true)
})

it('takes two judgements of one person, on reports that were linked, for one', () => {
  expect(mayShowDecisions(plan, judged('ola', 'ola'), 'kari')).toBe(false)
})

it('hides everything from whoever has not judged while a calibration is under way', () => {
  const calibration = { stage: 'title', size: 20, concluded: false } as const
  expect(mayShowDecisions({ ...plan, calibration }, judged('ola', 'per'), 'kari')).toBe(false)
  expect(mayShowDecisions({ ...plan, calibration }, judged('ola', 'per', 'kari'), 'kari')).toBe(true)
  expect(
    mayShowDecisions({ ...plan, calibration: { ...calibration, concluded: true } }, judged('ola', 'per'), 'kari'),
  ).toBe(true)
  expect(
    mayShowDecisions({ ...plan, calibration: { ...calibration, stage: 'abstract' } }, judged('ola', 'per'), 'kari'),
  ).toBe(true)
})
