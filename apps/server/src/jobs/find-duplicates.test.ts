/** Duplicates of a review: found in a thread, written down once, and never against what people said. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Reference } from '@oversyn/formats'
import { recordInput } from '@oversyn/store'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenApp, openApp } from '../testing/open-app.ts'
import { findDuplicates } from './find-duplicates.ts'
import { JobCancelled, type Work } from './runner.ts'

let open: OpenApp
const actor = { id: 'kari', assurance: 'claimed' } as const
const review = 'dubletter'

beforeAll(async () => {
  open = await openApp()
  await open.client.createReview({ body: { title: 'Dubletter', key: review } })
})
afterAll(() => open?.close())

function article(title: string, more: Partial<Reference> = {}): Reference {
  return {
    type: 'article-journal',
    title,
    author: [{ family: 'Aars', given: 'Berit' }],
    issued: { 'date-parts': [[2011]] },
    'container-title': 'Tidsskrift for velferdsforskning',
    volume: '14',
    issue: '2',
    page: '101-118',
    extra: {},
    place: { line: 1 },
    ...more,
  }
}

async function imported(name: string, references: readonly Reference[]): Promise<string> {
  const { made } = await open.client.command(review, 'nameSource', { value: { type: 'database', name } })
  const bytes = new TextEncoder().encode(JSON.stringify([name, references]))
  await open.store.importRecords(actor, review, {
    source: made?.id ?? '',
    search: null,
    file: { name: `${name}.ris`, bytes },
    records: () => references.map(recordInput),
  })
  return made?.id ?? ''
}

async function found() {
  const { id } = await open.client.findDuplicates({ review, body: {} })
  for (;;) {
    const job = await open.client.job({ review, job: id })
    if (job.state !== 'waiting' && job.state !== 'running') return job
    await wait(20)
  }
}

const coordination = article('Samordning av tjenester i lokale velferdskontorer')
const leadership = article('Ledelse i partnerskap mellom stat og kommune', { page: '9-27', issue: '1' })

it('links what is one report, asks about what may be, and says what it did', async () => {
  await imported('Oria', [coordination, leadership])
  const otherSpelling = { ...coordination, author: [{ family: 'Aars', given: 'B.' }], DOI: '10.1000/samord' }
  await imported('Norart', [otherSpelling, article('Noe helt annet om skog og jakt', { page: '40-52' })])
  const job = await found()
  expect(open.bugs).toEqual([])
  expect(job).toMatchObject({ state: 'done', result: { linked: 1, possible: 0, separated: 0, policy: 'usual' } })
  const { tally } = await open.store.state(review)
  expect(tally.duplicates).toBe(1)
  const { groups } = await open.client.groups({ review, query: {} })
  expect(groups.map((it) => it.records.map((record) => record.reference.title))).toEqual([
    [coordination.title, coordination.title],
  ])
  expect(await open.store.verify(review)).toMatchObject([{ whole: true, problems: [] }])
})

it('writes nothing when nothing has changed', async () => {
  const before = await open.store.find(review)
  expect(await found()).toMatchObject({ result: { linked: 0, possible: 0, related: 0, separated: 0 } })
  expect((await open.store.find(review)).head.seq).toBe(before.head.seq)
})

it('keeps apart what a person took apart, for another copy of it too', async () => {
  const [group] = (await open.client.groups({ review, query: {} })).groups
  const [one, other] = group?.records ?? []
  if (!one || !other) throw new Error('no group')
  const said = await open.client.command(review, 'judgePairs', {
    pairs: [{ a: one.id, b: other.id, relation: 'distinct' }],
  })
  expect((await open.store.state(review)).tally.duplicates).toBe(0)
  expect(await found()).toMatchObject({ result: { linked: 0 } })
  const { pairs } = await open.client.pairs({ review, query: { relation: 'distinct' } })
  expect(pairs).toMatchObject([
    { by: 'person', why: expect.arrayContaining([expect.objectContaining({ field: 'title' })]) },
  ])

  await open.client.command(review, 'undoGrouping', { entry: said.events[0]?.seq ?? 0 })
  expect((await open.store.state(review)).tally.duplicates).toBe(1)
  expect((await open.client.pairs({ review, query: { relation: 'distinct' } })).total).toBe(0)
})

it('is found anew where records come in meanwhile, and ends when it is asked to', async () => {
  const moment = await open.store.duplicates.begin(review)
  await imported('Idunn', [{ ...leadership, DOI: '10.1000/ledelse' }])
  const nothing = { clusters: [], possible: [], related: [], problems: [] }
  expect(await open.store.duplicates.write(actor, moment, nothing, 'usual')).toBeUndefined()
  expect(await found()).toMatchObject({ state: 'done', result: { linked: 1 } })
  expect((await open.store.state(review)).tally.duplicates).toBe(2)
  expect(await open.store.verify(review)).toMatchObject([{ whole: true, problems: [] }])
  expect(open.bugs).toEqual([])
})

it('tells how far it is while it writes, ends there when it is asked to, and does the rest the next time', async () => {
  const other = 'mange'
  await open.client.createReview({ body: { title: 'Mange', key: other } })
  const twice = 600
  const many = Array.from({ length: twice }, (_, at) =>
    article(`Samordning av tjenester i velferdskontor nummer ${at}`, { page: `${at * 20 + 1}-${at * 20 + 15}` }),
  )
  for (const name of ['Oria', 'Norart']) {
    const { made } = await open.client.command(other, 'nameSource', { value: { type: 'database', name } })
    await open.store.importRecords(actor, other, {
      source: made?.id ?? '',
      search: null,
      file: { name: `${name}.ris`, bytes: new TextEncoder().encode(`mange ${name}`) },
      records: () => many.map(recordInput),
    })
  }
  const { id } = await open.store.find(other)
  const unused = { state: 'running', total: null, result: null, error: null, made: '', ended: null } as const
  const seen: number[] = []
  const work: Work = {
    job: { id: 'j', review: id, kind: 'find-duplicates', input: {}, actor, done: 0, ...unused },
    store: open.store,
    signal: new AbortController().signal,
    progress: async (done) => {
      seen.push(done)
      // Past finding: it writes.
      if (done > 80) throw new JobCancelled()
    },
  }
  await expect(findDuplicates(work)).rejects.toBeInstanceOf(JobCancelled)
  expect(seen.toSorted((a, b) => a - b)).toEqual(seen)
  const { duplicates } = (await open.store.state(other)).tally
  expect(duplicates).toBeGreaterThan(0)
  expect(duplicates).toBeLessThan(twice)
  expect(await open.store.verify(other)).toMatchObject([{ whole: true, problems: [] }])
  const again = await open.client.findDuplicates({ review: other, body: {} })
  await expect
    .poll(async () => (await open.client.job({ review: other, job: again.id })).state, { timeout: 30_000 })
    .toBe('done')
  expect((await open.store.state(other)).tally.duplicates).toBe(twice)
  expect(open.bugs).toEqual([])
})
