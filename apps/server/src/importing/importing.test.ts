/** Files of records through the route: stored, read in a thread, shown at once, and told of. */
import { setTimeout as wait } from 'node:timers/promises'
import type { ImportResult, JobSchema } from '@oversyn/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenApp, openApp } from '../testing/open-app.ts'

let open: OpenApp
let review: string
let source: string
let made = 0

beforeAll(async () => {
  open = await openApp()
})
afterAll(() => open?.close())

/** A new review with a source. */
async function begin(): Promise<void> {
  made += 1
  review = `import-${made}`
  await open.client.createReview({ body: { title: `Import ${made}`, key: review } })
  source = await named('Oria')
}

async function named(name: string): Promise<string> {
  const done = await open.client.command(review, 'nameSource', { value: { type: 'database', name } })
  return done.made?.id ?? ''
}

const ris = (titles: readonly string[]) =>
  titles.map((it) => `TY  - JOUR\nTI  - ${it}\nAU  - Aa, B.\nPY  - 2011\nER  - \n`).join('\n')

async function ended(job: JobSchema): Promise<JobSchema> {
  for (;;) {
    const now = await open.client.job({ review, job: job.id })
    if (now.state !== 'waiting' && now.state !== 'running') return now
    await wait(10)
  }
}

async function bring(
  upload: BodyInit,
  more: Partial<Parameters<OpenApp['client']['importRecords']>[0]['query']> = {},
): Promise<JobSchema> {
  const query = { name: 'treff.ris', source, ...more }
  return ended(await open.client.importRecords({ review, query, upload }))
}

const result = (job: JobSchema) => job.result as ImportResult

describe('a file of records', () => {
  it('is read, shown, listed with what was found, and given back as it was', async () => {
    await begin()
    const text = `${ris(['Åtte', 'To'])}\nZZ no tag\n`
    const job = await bring(text, { source: 'oria', tags: JSON.stringify(['pilot']) })
    expect(job).toMatchObject({ state: 'done', error: null })
    expect(result(job)).toMatchObject({ records: 2, restored: false, format: 'ris', encoding: 'utf-8', tagged: 2 })
    const { records } = await open.client.records({ review, query: {} })
    expect(records.map((it) => it.title)).toEqual(['To', 'Åtte'])
    const { imports } = await open.client.imports({ review })
    expect(imports).toMatchObject([{ records: 2, state: 'shown', by: 'kari', reading: { format: 'ris' } }])
    const id = result(job).import
    const { problems } = await open.client.importProblems({ review, import: id })
    expect(problems.length).toBe(result(job).problems)
    const table = await (await open.client.importProblemsTable({ review, import: id })).text()
    expect(table.split('\r\n').length).toBe(problems.length + 2)
    const file = await open.client.importedFile({ review, import: id })
    expect(await file.text()).toBe(text)
    expect((await open.store.verify(review))[0]?.problems).toEqual([])
  })

  it('is known before it is read, and says when and where it came from', async () => {
    await begin()
    await bring(ris(['En']))
    const again = open.client.importRecords({
      review,
      query: { name: 'samme.ris', source: await named('Norart') },
      upload: ris(['En']),
    })
    await expect(again).rejects.toMatchObject({ code: 'file-known' })
    await expect(again).rejects.toThrow(/"treff\.ris", from Oria, on \d{4}-\d\d-\d\d/)
  })

  it('sent twice at the same moment is imported once', async () => {
    await begin()
    const send = () => open.client.importRecords({ review, query: { name: 'to.ris', source }, upload: ris(['En']) })
    const sent = await Promise.allSettled([send(), send()])
    const jobs = await Promise.all(sent.flatMap((it) => (it.status === 'fulfilled' ? [ended(it.value)] : [])))
    expect(jobs.filter((it) => it.state === 'done').length).toBe(1)
    for (const it of jobs) if (it.state === 'failed') expect(it.error?.code).toBe('file-known')
    expect((await open.client.records({ review, query: {} })).records.length).toBe(1)
  })

  it('that was undone comes back when it is imported again, with what was decided', async () => {
    await begin()
    const first = await bring(ris(['En', 'To']))
    const { records } = await open.client.records({ review, query: {} })
    await open.client.command(review, 'screenReport', {
      report: records[0]?.report ?? '',
      stage: 'abstract',
      verdict: 'include',
      criterion: null,
    })
    const id = result(first).import
    expect(await open.client.import({ review, import: id })).toMatchObject({ decisions: 1 })
    await open.client.command(review, 'undoImport', { import: id, why: 'Feil fil' })
    expect((await open.client.imports({ review })).imports).toMatchObject([
      { state: 'undone', undone: { by: 'kari', why: 'Feil fil' } },
    ])
    expect((await open.client.records({ review, query: {} })).records).toEqual([])
    expect((await open.store.state(review)).tally.stages.abstract).toMatchObject({ include: 0 })
    const again = await bring(ris(['En', 'To']), { name: 'igjen.ris' })
    expect(result(again)).toMatchObject({ import: id, records: 2, restored: true })
    expect((await open.store.state(review)).tally.stages.abstract).toMatchObject({ include: 1 })
    expect((await open.store.verify(review))[0]?.problems).toEqual([])
  })

  it('of a table is mapped as a person says', async () => {
    await begin()
    const csv = 'A;B;C\nLedelse i NAV;2011;Aars, Berit\nSamarbeid;2012;Bø, Kari\n'
    const mapping = JSON.stringify({ A: 'title', B: 'issued', C: 'author' })
    const job = await bring(csv, { name: 'tabell.csv', format: 'csv', mapping })
    expect(job.error).toBeNull()
    const { records } = await open.client.records({ review, query: {} })
    expect(records).toMatchObject([
      { title: 'Ledelse i NAV', year: 2011, authors: 'Aars, Berit' },
      { title: 'Samarbeid', year: 2012 },
    ])
  })
})

describe('decisions of another tool', () => {
  const rayyan = (decisions: string) =>
    `key,title,year,authors,notes\nrayyan-1,Ledelse i NAV,2011,"Aars, Berit","${decisions}"\nrayyan-2,Samarbeid,2012,"Bø, Kari",""\n`

  it('come in by named people, with reasons and labels', async () => {
    await begin()
    const notes =
      'RAYYAN-INCLUSION: {""Ada""=>""Excluded"", ""Bo""=>""Included""} | RAYYAN-LABELS: kvalitativ | RAYYAN-EXCLUSION-REASONS: wrong population'
    const job = await bring(rayyan(notes), { name: 'rayyan.csv' })
    expect(result(job)).toMatchObject({ tool: 'Rayyan', decisions: 2, people: 2, tagged: 1 })
    const state = await open.store.state(review)
    expect(state.people.map((it) => [it.name, it.role])).toEqual([
      ['Ada', 'researcher'],
      ['Bo', 'researcher'],
    ])
    expect(state.tally.stages.abstract.conflict).toBe(1)
    expect((await open.store.verify(review))[0]?.problems).toEqual([])
  })

  it('can be left where they are', async () => {
    await begin()
    const job = await bring(rayyan('RAYYAN-INCLUSION: {""Ada""=>""Excluded""}'), { decisions: 'leave' })
    expect(result(job)).toMatchObject({ records: 2, decisions: 0, people: 0 })
    expect((await open.store.state(review)).people).toEqual([])
  })
})

describe('a file that is none', () => {
  it.each([
    ['of 0 bytes', ''],
    ['that is a page of the web', '<!DOCTYPE html><html><body>Sign in</body></html>'],
    ['that is a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n'],
  ])('%s fails with a sentence, and nothing of it stays', async (_, text) => {
    await begin()
    const job = await bring(text)
    expect(job).toMatchObject({ state: 'failed', error: { code: 'file-without-records' } })
    expect(job.error?.message).toMatch(/[.?]$/)
    expect((await open.client.imports({ review })).imports).toEqual([])
    expect(open.bugs).toEqual([])
  })

  it('is refused before it is sent where what is asked is amiss', async () => {
    await begin()
    for (const query of [{ source: 'nowhere' }, { search: 'none' }, { format: 'docx' }, { mapping: '{' }])
      await expect(bring(ris(['En']), query)).rejects.toMatchObject({ code: 'input-invalid' })
  })
})

it('is cancelled, and leaves nothing', async () => {
  await begin()
  const many = ris(Array.from({ length: 20_000 }, (_, at) => `Tittel ${at}`))
  const job = await open.client.importRecords({ review, query: { name: 'stor.ris', source }, upload: many })
  while ((await open.client.job({ review, job: job.id })).state === 'waiting') await wait(5)
  await open.client.cancelJob({ review, job: job.id })
  expect((await ended(job)).state).toBe('cancelled')
  expect((await open.client.imports({ review })).imports).toEqual([])
  expect((await open.client.records({ review, query: {} })).records).toEqual([])
  const again = await bring(many)
  expect(result(again)).toMatchObject({ records: 20_000, restored: false })
})
