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
  const judged = { ...tally, stages: { ...tally.stages } }
  for (const stage of ['title', 'abstract', 'fulltext'] as const)
    judged.stages[stage] = { ...tally.stages[stage], include: 3 }
  expect(nextStep({ ...done, studies: [], tally: judged }, []).name).toBe('studies')
  expect(nextStep({ ...done, findings: [] }, []).name).toBe('findings')
  expect(nextStep({ ...done, bullets: [] }, []).name).toBe('bullets')
  expect(nextStep(done, [problem])).toMatchObject({ name: 'problems', count: 1 })
  expect(nextStep(done, []).name).toBe('report')
})

it('leads to the work with records that waits, in a review that is carried out here', () => {
  const head = { ...done.head, process: 'live' as const }
  const tally = { ...done.tally, records: { [source.id]: 10 }, duplicates: 2 }
  const step = (more: Partial<typeof tally>) =>
    nextStep({ ...done, head, studies: [], tally: { ...tally, ...more } }, [])
  expect(step({ pairs: { possible: 4, related: 0 } })).toMatchObject({ name: 'duplicates', count: 4 })
  expect(step({})).toMatchObject({ name: 'screening', count: 8 })
  const stand = { ...tally.stages.title, include: 0, exclude: 0 }
  const title = { ...stand, include: 3, exclude: 5 }
  expect(step({ stages: { ...tally.stages, title } })).toMatchObject({ name: 'screening', count: 3 })
  const abstract = { ...stand, include: 2, exclude: 1 }
  expect(step({ stages: { ...tally.stages, title, abstract } })).toMatchObject({ name: 'fulltext', count: 2 })
  const fulltext = { ...stand, include: 1, notRetrieved: 1 }
  expect(step({ stages: { title, abstract, fulltext } }).name).toBe('studies')
})
