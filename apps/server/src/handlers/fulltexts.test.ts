/** Bringing full texts over the net: found by DOI, title and name, or not; hostile files; reading in parts. Threads run from the build. */
import { ApiProblem } from '@oversyn/api'
import { asReference } from '@oversyn/formats'
import { recordInput } from '@oversyn/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenApp, openApp } from '../testing/open-app.ts'
import { pdfFile } from '../testing/pdf-file.ts'

let app: OpenApp
const review = 'fulltekster'
const ids = new Map<string, string>()

const works = {
  doi: { title: 'Samordning i førstelinjen: en casestudie', author: 'Fjelltun, Åse', DOI: '10.5555/sam.2019.1' },
  title: { title: 'Overganger mellom tjenester for unge med sammensatte behov', author: 'Dahl, Per', DOI: '' },
  scan: { title: 'Partnerskap i praksis ved tre kontorer på Vestlandet', author: 'Moen, Kari', DOI: '' },
  other: { title: 'Noe helt annet om fiskeri og havbruk langs kysten', author: 'Lie, Ola', DOI: '' },
}

beforeAll(async () => {
  app = await openApp()
  await app.client.createReview({ body: { title: 'Fulltekster', key: review } })
  const { made } = await app.client.command(review, 'nameSource', { value: { type: 'database', name: 'Oria' } })
  await app.store.importRecords(app.options.actor, review, {
    source: made?.id ?? '',
    search: null,
    file: { name: 'a.ris', bytes: new TextEncoder().encode('a') },
    records: () =>
      Object.values(works).map(({ title, author, DOI }) => {
        const [family = '', given = ''] = author.split(', ')
        const data = { type: 'article-journal', title, author: [{ family, given }], ...(DOI ? { DOI } : {}) }
        return recordInput(asReference(data))
      }),
  })
  const { records } = await app.store.records.list(review, { limit: 10 })
  for (const { title, report } of records) {
    const key = Object.entries(works).find(([, it]) => it.title === title)?.[0] ?? ''
    ids.set(key, report)
    const stage = 'abstract' as const
    await app.client.command(review, 'screenReport', { report, stage: 'title', verdict: 'include', criterion: null })
    await app.client.command(review, 'screenReport', { report, stage, verdict: 'include', criterion: null })
  }
})
afterAll(() => app?.close())

const bring = (name: string, bytes: Uint8Array, report?: string) =>
  app.client.bringFulltext({
    review,
    query: { name, ...(report === undefined ? {} : { report }) },
    upload: new Blob([new Uint8Array(bytes)]),
  })

const page = (title: string, author: string, ...more: string[]) => [title, author, '', 'Sammendrag', ...more]

describe('a PDF that is brought', () => {
  const byDoi = pdfFile([page(works.doi.title, 'Åse Fjelltun', `doi: ${works.doi.DOI}`)])

  it('is attached to the report whose DOI it names, and known when it comes again', async () => {
    const found = await bring('1.pdf', byDoi)
    expect(found).toMatchObject({ state: 'attached', how: 'doi', problem: null, pages: 1 })
    expect(found.reports).toMatchObject([{ report: ids.get('doi'), title: works.doi.title }])
    expect(await bring('igjen.pdf', byDoi)).toMatchObject({ state: 'known', reports: [{ report: ids.get('doi') }] })
    const { counts } = await app.client.fulltexts({ review })
    expect(counts).toMatchObject({ attached: 1, wanted: 3 })
  })

  it('is attached by title and author', async () => {
    const found = await bring('2.pdf', pdfFile([page(works.title.title, 'Per Dahl')]))
    expect(found).toMatchObject({ state: 'attached', how: 'title-and-author', reports: [{ report: ids.get('title') }] })
  })

  it('without text is attached by its name, and says so', async () => {
    const found = await bring('Moen - Partnerskap i praksis ved tre kontorer på Vestlandet.pdf', pdfFile([[], []]))
    expect(found).toMatchObject({ state: 'attached', how: 'file-name', problem: 'scanned' })
  })

  it('of another work is attached to nothing, kept, chosen a report for, and thrown away', async () => {
    const bytes = pdfFile([page('En bok om sopp og bær i skogen', 'Grete Skog')])
    const found = await bring('sopp.pdf', bytes)
    expect(found).toMatchObject({ state: 'unmatched', why: 'nothing-found', candidates: [], reports: [] })
    const { files } = await app.client.looseFulltexts({ review })
    expect(files).toMatchObject([{ file: { name: 'sopp.pdf' }, why: 'nothing-found' }])
    const file = found.file.hash
    expect(await app.client.matchFulltext({ review, file })).toMatchObject({ state: 'unmatched' })
    await app.client.discardFulltext({ review, file })
    expect((await app.client.looseFulltexts({ review })).files).toEqual([])
    const chosen = await bring('sopp.pdf', bytes, ids.get('other'))
    expect(chosen).toMatchObject({ state: 'attached', how: 'person', reports: [{ title: works.other.title }] })
  })

  it('of a report that has one already is left to people', async () => {
    const found = await bring('annen.pdf', pdfFile([page(works.title.title, 'Per Dahl', 'Annen utgave')]))
    expect(found).toMatchObject({ state: 'unmatched', why: 'has-another', candidates: [{ report: ids.get('title') }] })
  })

  it('is sent as it was, whole or in part, with a policy of its own', async () => {
    const { file } = await bring('1.pdf', byDoi)
    const path = `/api/reviews/${review}/fulltexts/files/${file.hash}`
    const whole = await app.ask(path)
    expect(Buffer.from(await whole.arrayBuffer()).equals(Buffer.from(byDoi))).toBe(true)
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(byDoi.length),
      'accept-ranges': 'bytes',
      'content-disposition': expect.stringContaining('inline; filename="1.pdf"'),
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
    })
    for (const [range, from, to] of [
      ['bytes=0-9', 0, 10],
      ['bytes=10-', 10, byDoi.length],
      ['bytes=-5', byDoi.length - 5, byDoi.length],
    ] as const) {
      const part = await app.ask(path, { headers: { range } })
      expect(part.status).toBe(206)
      expect(part.headers.get('content-range')).toBe(`bytes ${from}-${to - 1}/${byDoi.length}`)
      expect(Buffer.from(await part.arrayBuffer()).equals(Buffer.from(byDoi.slice(from, to)))).toBe(true)
    }
    expect((await app.ask(path, { headers: { range: 'bytes=999999-' } })).status).toBe(416)
  })
})

describe('a file that is none', () => {
  const refused = async (name: string, bytes: Uint8Array) =>
    bring(name, bytes).then(
      () => 'taken',
      (error: unknown) => (error instanceof ApiProblem ? error.code : String(error)),
    )

  it.each([
    ['nothing', new Uint8Array()],
    ['a page of the net', new TextEncoder().encode('<html>Log in to read</html>')],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
  ])('is refused, and nothing of it is kept: %s', async (_, bytes) => {
    const before = (await app.client.looseFulltexts({ review })).files.length
    expect(await refused('x.pdf', bytes)).toBe('not-a-pdf')
    expect((await app.client.looseFulltexts({ review })).files).toHaveLength(before)
  })

  it('that is locked or damaged is kept, and it is said what is wrong', async () => {
    const encrypt = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`
    expect(await bring('låst.pdf', pdfFile([page('A', 'B')], { encrypt }))).toMatchObject({ problem: 'encrypted' })
    expect(await bring('halv.pdf', pdfFile([page('A', 'B')]).slice(0, 300))).toMatchObject({ problem: 'damaged' })
    expect(app.bugs).toEqual([])
  })

  it('over 500 MiB is refused before it comes', async () => {
    const headers = { 'content-type': 'application/octet-stream', 'content-length': String(501 * 1024 * 1024) }
    const path = `/api/reviews/${review}/fulltexts?name=stor.pdf`
    const answer = await app.ask(path, { method: 'POST', headers, body: '%PDF-1.7' })
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ code: 'too-large', detail: expect.stringContaining('500 MiB') })
  })

  it('of another review is not found', async () => {
    await app.client.createReview({ body: { title: 'Annen', key: 'annen' } })
    const { files } = await app.client.looseFulltexts({ review })
    const hash = files[0]?.file.hash ?? ''
    expect((await app.ask(`/api/reviews/${review}/fulltexts/files/${hash}`)).status).toBe(200)
    expect((await app.ask(`/api/reviews/annen/fulltexts/files/${hash}`)).status).toBe(404)
  })
})
