/** Full texts in the store: what is sought, files that come and what becomes of them, quotes, and a report taken on as a study, on both engines. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../store.ts'
import { engines, type Places, places } from '../testing/places.ts'
import { refusal } from '../testing/refusal.ts'
import { actor, report, study } from '../testing/samples.ts'
import { screenedReview } from '../testing/screened-review.ts'

const reading = { pages: 3, problem: null, candidates: [], why: 'nothing-found' }

async function* once(...pieces: Uint8Array[]) {
  yield* pieces
}

describe.each(engines)('full texts on %s', (kind) => {
  let place: Places
  let store: Store

  beforeAll(async () => {
    place = await places(kind)
    store = await openStore(await place.fresh())
  })
  afterAll(async () => {
    await store?.close()
    await place?.end()
  })

  /** A review with six reports, of which four passed the title, and short ways to ask. */
  async function begin() {
    const it = await screenedReview(store, 6)
    for (const one of it.reports.slice(0, 4)) await it.judge(it.kari, one, 'include')
    for (const one of it.reports.slice(4)) await it.judge(it.kari, one, 'exclude')
    const [first = '', second = '', third = '', fourth = ''] = it.reports
    const list = (query: Partial<Parameters<Store['fulltexts']['list']>[2]> = {}) =>
      store.fulltexts.list(it.review, it.kari.id, { limit: 100, ...query })
    const bring = async (text: string, name = `${text}.pdf`) => {
      const file = await store.files.put(once(new TextEncoder().encode(text)))
      await store.fulltexts.note(it.kari, it.review, { ...file, name }, reading)
      return { ...file, name }
    }
    const attach = (to: string, file: { hash: string; bytes: number; name: string }) =>
      it.run('attachFulltext', { report: to, file, how: 'person' }, it.kari)
    const verified = async () => expect((await store.verify(it.review))[0]?.problems).toEqual([])
    return { ...it, first, second, third, fourth, list, bring, attach, verified }
  }

  it('are sought of what passed the stage before, and told by what became of them', async () => {
    const it = await begin()
    expect((await it.list()).counts).toMatchObject({ wanted: 4, attached: 0 })
    const file = await it.bring('En fulltekst')
    await it.attach(it.first, file)
    await it.run('seekFulltext', { report: it.second, state: 'not-retrieved', reason: 'Bak betalingsmur' }, it.kari)
    const criterion = await it.criterion('Feil land')
    await it.judge(it.kari, it.third, 'exclude', { stage: 'fulltext', criterion })
    await it.judge(it.kari, it.fourth, 'include', { stage: 'fulltext' })
    const { reports, counts } = await it.list()
    expect(counts).toEqual({ wanted: 0, attached: 1, missing: 1, included: 1, excluded: 1, charted: 0 })
    const of = (id: string) => reports.find((one) => one.id === id)
    expect(of(it.first)?.files).toMatchObject([{ hash: file.hash, name: 'En fulltekst.pdf', how: 'person' }])
    expect(of(it.second)?.missing).toMatchObject({ reason: 'Bak betalingsmur', person: it.kari.id })
    expect(of(it.third)?.criterion).toBe(criterion)
    expect((await it.list({ state: 'missing' })).reports.map((one) => one.id)).toEqual([it.second])
    expect((await it.list({ q: 'en fulltekst' })).reports.map((one) => one.id)).toEqual([it.first])
    const page = await it.list({ limit: 3 })
    expect(page).toMatchObject({ total: 4, next: '3' })
    expect((await it.list({ limit: 3, after: '3' })).reports).toHaveLength(1)
    // What is found is not missing any more.
    await it.attach(it.second, await it.bring('Fant den likevel'))
    expect((await it.list()).counts).toMatchObject({ missing: 0, attached: 2 })
    await it.verified()
  })

  it('are matched among the reports that are sought, told anew only when these are others', async () => {
    const it = await begin()
    const before = await store.fulltexts.toMatch(it.review)
    expect(before.reports().map((one) => one.id)).toEqual(expect.arrayContaining(it.reports.slice(0, 4)))
    expect(before.reports()).toHaveLength(4)
    expect(before.reports()[0]).toMatchObject({ authors: ['Aa, B.'], year: 2011, doi: null })
    await it.attach(it.first, await it.bring('Uendret'))
    expect((await store.fulltexts.toMatch(it.review)).version).toBe(before.version)
    await it.run('correctRecord', { record: it.first, field: 'DOI', text: '10.5555/rett' }, it.kari)
    const after = await store.fulltexts.toMatch(it.review)
    expect(after.version).not.toBe(before.version)
    expect(after.reports().find((one) => one.id === it.first)?.doi).toBe('10.5555/rett')
    await it.judge(it.kari, it.reports[4] ?? '', 'include')
    expect((await store.fulltexts.toMatch(it.review)).reports()).toHaveLength(5)
  })

  it('that belong to no report are kept until they do, or are thrown away', async () => {
    const it = await begin()
    const file = await it.bring('Ukjent')
    expect(await store.fulltexts.arrivals(it.review)).toMatchObject([{ hash: file.hash, name: 'Ukjent.pdf', reading }])
    expect(await store.fulltexts.file(it.review, file.hash)).toMatchObject({ bytes: 6, reports: [] })
    await it.attach(it.first, file)
    expect(await store.fulltexts.arrivals(it.review)).toEqual([])
    expect((await it.attach(it.first, file)).events).toEqual([])
    // What is attached is not thrown away; what is taken away is there again.
    await store.fulltexts.discard(it.kari, it.review, file.hash)
    expect(await store.files.find(file.hash)).toBeDefined()
    const other = await it.bring('En annen')
    await it.attach(it.first, other)
    await it.run('detachFulltext', { report: it.first, file: other.hash }, it.kari)
    expect((await store.fulltexts.arrivals(it.review)).map((one) => one.name)).toEqual(['En annen.pdf'])
    await store.fulltexts.discard(it.kari, it.review, other.hash)
    expect(await store.files.find(other.hash)).toBeUndefined()
    expect((await refusal(store.fulltexts.file(it.review, other.hash))).code).toBe('file-unknown')
    await it.verified()
  })

  it('are read in parts, across pieces', async () => {
    const bytes = Uint8Array.from({ length: 2_500_000 }, (_, at) => at % 251)
    const { hash } = await store.files.put(once(bytes.subarray(0, 700_000), bytes.subarray(700_000)))
    for (const [from, to] of [
      [0, 10],
      [1_048_570, 1_048_590],
      [900_000, 2_400_000],
      [2_499_990, 2_600_000],
    ] as const)
      expect(Buffer.compare(await store.fulltexts.part(hash, from, to), bytes.slice(from, to))).toBe(0)
  })

  it('follow their report when records are linked, and quotes with them', async () => {
    const it = await begin()
    const file = await it.bring('Lenket')
    await it.attach(it.second, file)
    await it.run('seekFulltext', { report: it.first, state: 'not-retrieved', reason: 'Finnes ikke' }, it.kari)
    const quote = (page: number, text = 'Et sitat', of = it.second) =>
      it.run('keepQuote', { value: { report: of, file: file.hash, page, text } }, it.kari)
    expect((await refusal(quote(1, 'x', it.third))).problems[0]?.code).toBe('reference-unknown')
    const { made } = await quote(2)
    await it.run('judgePairs', { pairs: [{ a: it.first, b: it.second, relation: 'duplicate' }] }, it.kari)
    const { reports, counts } = await it.list()
    expect(counts).toMatchObject({ attached: 1, wanted: 2, missing: 0 })
    const [one] = reports.filter((it) => it.files.length > 0)
    expect(one).toMatchObject({ quotes: 1, files: [{ hash: file.hash }] })
    await quote(3, 'Ett til', one?.id)
    const still = await refusal(it.run('detachFulltext', { report: one?.id ?? '', file: file.hash }, it.kari))
    expect(still.problems[0]?.code).toBe('still-used')
    for (const { id } of (await store.state(it.review)).quotes) await it.run('withdraw', { kind: 'quote', id }, it.kari)
    expect(made?.key).toBe('quote-1')
    await it.run('detachFulltext', { report: one?.id ?? '', file: file.hash }, it.kari)
    await it.run('seekFulltext', { report: one?.id ?? '', state: 'sought' }, it.kari)
    expect((await it.list()).counts).toMatchObject({ wanted: 3, missing: 0 })
    await it.verified()
  })

  it('of an included report stay with it when it is taken on as a study', async () => {
    const it = await begin()
    const file = await it.bring('Kartlagt')
    await it.attach(it.first, file)
    await it.judge(it.kari, it.first, 'include', { stage: 'fulltext' })
    await it.run('keepQuote', { value: { report: it.first, file: file.hash, page: 1, text: 'Sitat' } }, it.kari)
    const before = (await store.state(it.review)).tally
    const done = await it.run('addStudy', { record: it.first, report, study: { ...study, origin: 'search' } }, it.kari)
    const state = await store.state(it.review)
    expect(state.reports.map((one) => one.id)).toEqual([it.first])
    expect(state.studies).toMatchObject([{ id: done.made?.id, reports: [it.first] }])
    expect(state.tally).toEqual(before)
    const { reports, counts } = await it.list()
    expect(counts).toMatchObject({ charted: 1, included: 0 })
    expect(reports.find((one) => one.id === it.first)).toMatchObject({ study: done.made?.id, quotes: 1 })
    expect(await store.records.report(it.review, it.first, it.kari.id)).toMatchObject({
      fulltexts: [{ hash: file.hash }],
    })
    const twice = await refusal(it.run('addStudy', { record: it.first, report, study }, it.kari))
    expect(twice.problems[0]).toMatchObject({ code: 'report-charted', where: { kind: 'study', id: done.made?.id } })
    const unknown = await refusal(it.run('addStudy', { record: done.made?.id ?? '', report, study }, it.kari))
    expect(unknown.problems[0]?.code).toBe('reference-unknown')
    await it.verified()
  })

  it('are in a backup, those of no report too', async () => {
    const it = await begin()
    const attached = await it.bring('I rapporten')
    await it.attach(it.first, attached)
    const loose = await it.bring('Løs')
    const empty = await openStore(await place.fresh())
    await empty.restore(store.backup())
    for (const { hash, bytes } of [attached, loose]) {
      expect(await empty.files.find(hash)).toEqual({ hash, bytes })
      expect(Buffer.from(await empty.fulltexts.part(hash, 0, bytes)).length).toBe(bytes)
    }
    expect((await empty.fulltexts.arrivals(it.review)).map((one) => one.name)).toEqual(['Løs.pdf'])
    expect((await empty.fulltexts.list(it.review, actor.id, { limit: 9 })).counts).toMatchObject({ attached: 1 })
    expect((await empty.verify(it.review))[0]?.problems).toEqual([])
    await empty.close()
  })
})
