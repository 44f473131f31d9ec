import type { Problem } from '@oversyn/model'
import { expect, it } from 'vitest'
import { idOf, smallReview } from '../../testing/small-review.ts'
import { nextStep } from './next-step.ts'

const commission = { client: 'Direktoratet', mandate: 'Finn ut.', deadline: null, funding: null }
const source = { id: idOf('source', 'bibsys'), key: 'bibsys', order: 1, type: 'database', name: 'Bibsys' } as const
const done = smallReview({ commission, sources: [source] })
const problem: Problem = { code: 'bullet-one-study', severity: 'warning', message: '', where: {} }

it('goes through what is missing, in the order of the work', () => {
  expect(nextStep({ ...done, commission: null }, []).name).toBe('commission')
  expect(nextStep({ ...done, themes: [] }, []).name).toBe('themes')
  expect(nextStep({ ...done, sources: [] }, []).name).toBe('sources')
  expect(nextStep({ ...done, studies: [] }, []).name).toBe('import')
  const tally = { ...done.tally, records: { [source.id]: 3 } }
  expect(nextStep({ ...done, studies: [], tally }, []).name).toBe('studies')
  expect(nextStep({ ...done, findings: [] }, []).name).toBe('findings')
  expect(nextStep({ ...done, bullets: [] }, []).name).toBe('bullets')
  expect(nextStep(done, [problem])).toMatchObject({ name: 'problems', count: 1 })
  expect(nextStep(done, []).name).toBe('report')
})
