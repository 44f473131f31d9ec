/** Records over the net: pages and anchors, a report whole as the one who asks may see it, and files that are sent as they are made. */
import { type Reference, readAll, type WritableFormat, writableFormats } from '@oversyn/formats'
import { usualPlan } from '@oversyn/model'
import { recordInput } from '@oversyn/store'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenApp, openApp, sending } from '../testing/open-app.ts'

const review = 'kontor'
const references: Reference[] = ['=SUM(A1)', 'Ett kontor', 'Ett kontor: to eiere', 'Åtte'].map((title, n) => ({
  type: 'article-journal',
  title,
  author: [{ family: 'Berg', given: 'Ada' }],
  issued: { 'date-parts': [[2008 + n]] },
  language: n === 3 ? 'en, nb' : 'nb',
  extra: { U1: [`nr ${n}`] },
  place: { line: 1 + 10 * n },
}))

let it: OpenApp
let ids: string[]

beforeAll(async () => {
  it = await openApp()
  await it.client.createReview({ body: { title: 'Kontor', key: review } })
  const { made } = await it.client.command(review, 'nameSource', { value: { type: 'database', name: 'Oria' } })
  await it.store.importRecords(it.options.actor, review, {
    source: made?.id ?? '',
    search: null,
    file: { name: 'a.ris', bytes: new TextEncoder().encode('a') },
    records: () => references.map(recordInput),
  })
  ids = (await it.client.records({ review, query: { sort: 'import' } })).records.map(({ id }) => id)
  const [, a = '', b = ''] = ids
  await it.client.command(review, 'judgePairs', { pairs: [{ a, b, relation: 'duplicate' }] })
})
afterAll(() => it?.close())

async function exported(format: WritableFormat, query: string): Promise<Reference[]> {
  const answer = await it.ask(`/api/reviews/${review}/records/export?format=${format}${query}`)
  expect(answer.status).toBe(200)
  return (await readAll(new Uint8Array(await answer.arrayBuffer()))).records
}

test('records are filtered, sorted and paged by what the address says', async () => {
  const language = await it.client.records({ review, query: { language: 'en%2C nb' } })
  expect(language.records).toMatchObject([{ title: 'Åtte', members: 1 }])
  const years = await it.client.records({ review, query: { from: 2009, to: 2010, sort: '-year', each: 'report' } })
  expect(years.records).toMatchObject([{ members: 2 }])
  const { total, anchors } = await it.client.recordAnchors({ review, query: { size: 10, sort: '-year' } })
  expect([total, anchors.length]).toEqual([4, 1])
  const page = await it.client.records({ review, query: { sort: '-year', at: anchors[0], limit: 2 } })
  expect(page.records.map(({ year }) => year)).toEqual([2011, 2010])
  expect(await it.client.recordFacets({ review })).toMatchObject({ records: 4, linked: 1, withoutAbstract: 4 })
  const wrong = await it.ask(`/api/reviews/${review}/records?standing=title:perhaps`)
  expect(await wrong.json()).toMatchObject({ code: 'input-invalid', status: 400 })
})

test('a report comes whole, by any of its records, and shows no decision that its asker may not see', async () => {
  const [, a = '', b = ''] = ids
  await it.client.command(review, 'planWork', { value: usualPlan(2) })
  await it.store.execute({ id: 'ola', assurance: 'claimed' }, review, 'screenReport', {
    report: a,
    stage: 'title',
    verdict: 'exclude',
    criterion: null,
  })
  const report = await it.client.recordReport({ review, report: b })
  expect(report).toMatchObject({
    reference: { title: 'Ett kontor' },
    records: [
      { id: a, line: 11 },
      { id: b, line: 21 },
    ],
    stages: [{ stage: 'title', standing: 'waiting', decisions: [], hidden: 1 }, {}, {}],
  })
  expect(await it.client.record({ review, record: b })).toMatchObject({ said: { title: 'Ett kontor: to eiere' } })
  expect((await it.ask(`/api/reviews/${review}/reports/finnes-ikke`)).status).toBe(404)
})

test.each(writableFormats)('%s holds every report once, merged', async (format) => {
  const records = await exported(format, '&each=report')
  expect(records.map(({ title }) => title)).toEqual(['Ett kontor', '=SUM(A1)', 'Åtte'])
  expect(await exported(format, '&each=record')).toHaveLength(4)
})

test('a table has no formulas, and keeps what has no field', async () => {
  const answer = await it.ask(`/api/reviews/${review}/records/export?format=csv`)
  const text = await answer.text()
  expect(answer.headers.get('content-disposition')).toContain('kontor.csv')
  expect(text).toContain("'=SUM(A1)")
  expect(text).toContain('nr 3')
})

test('what was chosen is sent, and nothing else', async () => {
  const body = { format: 'jsonl', only: [ids[2], ids[3]], each: 'report' }
  const answer = await it.ask(`/api/reviews/${review}/records/export`, sending(body))
  const lines = (await answer.text()).trim().split('\n')
  expect(lines.map((line) => JSON.parse(line).title)).toEqual(['Ett kontor', 'Åtte'])
})

test('the log names the records that an entry speaks of', async () => {
  const { entries } = await it.client.log({ review, query: { limit: 5 } })
  const told = entries.find((entry) => entry.type === 'records.grouped')
  expect(told?.subjects.map(({ kind, title }) => [kind, title]).toSorted()).toEqual([
    ['record', 'Ett kontor'],
    ['record', 'Ett kontor: to eiere'],
  ])
})
