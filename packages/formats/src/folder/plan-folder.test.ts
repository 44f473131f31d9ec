/** What loading a folder comes to. */
import { expect, it } from 'vitest'
import { planFolder } from './plan-folder.ts'
import { countingIds, logOf, reviewOf } from './testing/review-of.ts'
import { sampleFiles } from './testing/sample-files.ts'
import { writeFolder } from './write-folder.ts'

const plan = planFolder(sampleFiles, undefined, countingIds())
const review = reviewOf(plan.happenings)
const log = logOf(plan.happenings)
const exported = writeFolder(review, log)

/** The exported folder with one title changed. */
function retitled(files: Readonly<Record<string, string>>): Record<string, string> {
  const text = files['review.yaml'] ?? ''
  return { ...files, 'review.yaml': text.replace('to eiere', 'tre eiere') }
}

it('makes a new review of files without a log', () => {
  expect(plan.key).toBe('prove')
  expect(plan.log).toBeUndefined()
  const files = Object.keys(sampleFiles).length
  expect(plan.happenings.slice(0, 2)).toMatchObject([
    { type: 'review.created', payload: { value: { key: 'prove' } } },
    { type: 'folder.loaded', payload: { as: 'new', files, digest: expect.stringMatching(/^[0-9a-f]{64}$/) } },
  ])
})

it('keeps a log that comes to what the files say', () => {
  expect(planFolder(exported, undefined, countingIds('new'))).toEqual({
    key: 'prove',
    log,
    happenings: [],
    problems: [],
  })
})

it('appends to the log what was edited outside', () => {
  const { happenings, ...rest } = planFolder(retitled(exported), undefined, countingIds('new'))
  expect(rest).toEqual({ key: 'prove', log, problems: [] })
  expect(happenings).toMatchObject([
    { type: 'folder.loaded', payload: { as: 'edited-outside' } },
    { type: 'review.renamed', payload: { value: { id: review.head.id } } },
  ])
})

it('changes only what was edited in an older export of a review that has gone on', () => {
  const person = { id: countingIds('later')(), key: 'berg', name: 'Åse Berg', role: 'researcher' } as const
  const later = reviewOf([...plan.happenings, { type: 'person.named', payload: { value: person } }])
  const { happenings } = planFolder(retitled(exported), later, countingIds('new'))
  expect(happenings.map(({ type }) => type)).toEqual(['folder.loaded', 'review.renamed'])
})

it('compares files without a log with the review that is there', () => {
  const { 'log.jsonl': _, ...files } = exported
  expect(planFolder(files, review, countingIds('new'))).toEqual({ key: 'prove', happenings: [], problems: [] })
  const { happenings } = planFolder(retitled(files), review, countingIds('new'))
  expect(happenings.map(({ type }) => type)).toEqual(['folder.loaded', 'review.renamed'])
})

it('says that a commission cannot be taken out', () => {
  const text = exported['review.yaml'] ?? ''
  const without = text.replace(/^commission:\n(?: .*\n)+/m, '')
  const { happenings, problems } = planFolder({ ...exported, 'review.yaml': without }, undefined, countingIds('new'))
  expect(happenings).toEqual([])
  expect(problems).toMatchObject([{ code: 'single-kept', severity: 'warning', where: { file: 'review.yaml' } }])
})

it('plans nothing where a file has an error, or the log has no review', () => {
  const half = planFolder({ ...exported, 'gaps.yaml': '- {' }, undefined, countingIds('new'))
  expect([half.key, half.log, half.happenings]).toEqual(['', undefined, []])
  expect(half.problems).toMatchObject([{ severity: 'error', where: { file: 'gaps.yaml', line: 1 } }])
  const [, ...unmade] = plan.happenings
  const orphan = writeFolder(review, logOf(unmade))
  expect(planFolder(orphan, undefined, countingIds('new'))).toMatchObject({
    happenings: [],
    problems: [{ code: 'log-without-review', severity: 'error' }],
  })
})
