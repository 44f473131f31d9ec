/** The difference between a review and edited files. */
import type { Happening, Review } from '@oversyn/model'
import { expect, it } from 'vitest'
import { compare } from './compare.ts'
import type { FolderReview } from './folder-review.ts'
import { readFolder } from './read-folder.ts'
import { countingIds, reviewOf } from './testing/review-of.ts'
import { sampleFiles } from './testing/sample-files.ts'
import { toHappenings } from './to-happenings.ts'

function read(files: Readonly<Record<string, string>>): FolderReview {
  const { draft, problems } = readFolder(files)
  if (!draft) throw new Error(problems.map(({ message, where }) => `${where.file}:${where.line} ${message}`).join('\n'))
  return draft
}

const folder = read(sampleFiles)
const first = toHappenings(folder, countingIds(), { files: 1, digest: '' })
const review = reviewOf(first)

/** What happens when some text of the sample is replaced, and the review after it. */
function after(...changes: [file: string, from: string, to: string][]): { happenings: Happening[]; review: Review } {
  const files: Record<string, string> = { ...sampleFiles }
  for (const [file, from, to] of changes) files[file] = files[file]?.replace(from, to) ?? to
  const happenings = compare(review, read(files), countingIds('new'))
  return { happenings, review: reviewOf([...first, ...happenings]) }
}

it('begins a new review with its making, then says what is referred to before what refers to it', () => {
  const types = first.map(({ type }) => type)
  expect(types.slice(0, 6)).toEqual([
    'review.created',
    'folder.loaded',
    'commission.stated',
    'question.stated',
    'protocol.stated',
    'person.named',
  ])
  expect(types.indexOf('report.described')).toBeLessThan(types.indexOf('study.charted'))
  expect(types.indexOf('finding.stated')).toBeLessThan(types.indexOf('bullet.written'))
  expect(review.bullets[0]?.findings).toEqual(
    ['hansen2009-1', 'bok2010-1'].map((key) => review.findings.find((finding) => finding.key === key)?.id),
  )
})

it('gives orders by the order of the files', () => {
  expect(review.themes.map(({ key, order }) => [key, order])).toEqual([
    ['ledelse', 1],
    ['brukere', 2],
  ])
  expect(review.criteria.map(({ order }) => order)).toEqual([1, 2])
})

it('is nothing where nothing was changed', () => {
  expect(compare(review, folder, countingIds('new'))).toEqual([])
})

it('keeps the id of what was changed', () => {
  const { happenings } = after(['studies/hansen2009.yaml', 'Ni ledere sier', 'Åtte ledere sier'])
  const id = review.findings.find(({ key }) => key === 'hansen2009-1')?.id
  const statement = 'Åtte ledere sier at rapportering tar tid.'
  expect(happenings).toMatchObject([{ type: 'finding.stated', payload: { value: { id, statement } } }])
})

it('makes an id for what is new, and changes no order of what was there', () => {
  const { happenings, review: now } = after([
    'gaps.yaml',
    'text: Få vet. }',
    'text: Få vet. }\n- { key: hull-3, kind: old, text: Gammelt. }',
  ])
  expect(happenings.map(({ type }) => type)).toEqual(['gap.stated'])
  expect(now.gaps.map(({ key, order }) => [key, order])).toEqual([
    ['hull-1', 1],
    ['hull-2', 2],
    ['hull-3', 3],
  ])
})

it('numbers anew where something is put in between', () => {
  const { review: now } = after([
    'gaps.yaml',
    '- { key: hull-2',
    '- { key: hull-0, kind: old, text: Gammelt. }\n- { key: hull-2',
  ])
  expect(now.gaps.map(({ key }) => key)).toEqual(['hull-1', 'hull-0', 'hull-2'])
})

it('withdraws what is gone, after what no longer refers to it', () => {
  const { happenings, review: now } = after(
    ['bullets/ledelse.yaml', '[hansen2009-1, bok2010-1]', '[hansen2009-1]'],
    ['studies/bok2010.yaml', /findings:[\s\S]*/.exec(sampleFiles['studies/bok2010.yaml'] ?? '')?.[0] ?? '', ''],
  )
  const id = review.findings.find(({ key }) => key === 'bok2010-1')?.id
  expect(happenings.map(({ type }) => type)).toEqual(['bullet.written', 'object.withdrawn'])
  expect(happenings[1]).toEqual({ type: 'object.withdrawn', payload: { kind: 'finding', id } })
  expect(now.findings.map(({ key }) => key)).toEqual(['hansen2009-1'])
})

it('makes a new version of a criterion whose text was changed, and keeps the earlier ones', () => {
  const { review: now } = after(
    ['criteria.yaml', 'Fra 2006 eller senere.', 'Fra 2007 eller senere.'],
    ['criteria.yaml', 'agreedWithClient: false', 'agreedWithClient: true'],
  )
  expect(now.criteria[0]).toMatchObject({
    version: 3,
    text: 'Fra 2007 eller senere.',
    earlier: [
      { version: 1, text: 'Fra 2005.' },
      { version: 2, text: 'Fra 2006 eller senere.', rationale: 'Reformen kom da.' },
    ],
  })
  expect(now.criteria[1]).toMatchObject({ version: 1, agreedWithClient: true, earlier: [] })
})

it('knows a relation by what it joins and how', () => {
  const { happenings } = after(['relations.yaml', 'certain }', 'probable }'])
  expect(happenings).toMatchObject([
    { type: 'relation.stated', payload: { value: { id: review.relations[0]?.id, certainty: 'probable' } } },
  ])
  const other = after(['relations.yaml', 'chapter-of', 'retells']).happenings
  expect(other.map(({ type }) => type)).toEqual(['relation.stated', 'object.withdrawn'])
})

it('says a new title as a renaming', () => {
  expect(after(['review.yaml', 'Prøve: to eiere', 'Prøve']).happenings).toMatchObject([
    { type: 'review.renamed', payload: { value: { id: review.head.id, title: 'Prøve' } } },
  ])
})
