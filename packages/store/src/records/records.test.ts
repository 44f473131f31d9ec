/** Importing records, on both engines: staged, then shown, or not at all. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../store.ts'
import { engines, type Places, places } from '../testing/places.ts'
import { refusal } from '../testing/refusal.ts'
import { actor, sampleReview } from '../testing/samples.ts'

describe.each(engines)('records on %s', (kind) => {
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

  const bytes = (text: string) => new TextEncoder().encode(text)
  const record = (title: string) => ({ title, authors: 'Aa, B.', year: 2011, data: { title } })

  it('shows them by pages in Norwegian order, of all sources or of one', async () => {
    const { review, addSource } = await sampleReview(store)
    const [oria, norart] = [await addSource('Oria'), await addSource('Norart')]
    const titles = ['Åre', 'Ære', 'Øre', 'Zebra', 'Bind 10', 'Bind 9', 'Aas', '', '«Ask»']
    const give = (source: string, name: string, given: string[]) =>
      store.importRecords(actor, review, {
        source,
        search: null,
        file: { name, bytes: bytes(name) },
        records: () => given.map(record),
      })
    await give(oria, 'a.ris', titles)
    await give(norart, 'b.ris', ['Bind 9'])
    const seen = []
    let after: string | undefined
    do {
      const page = await store.records.list(review, { limit: 3, at: after })
      seen.push(...page.records.map((it) => it.title))
      after = page.next ?? undefined
    } while (after !== undefined)
    expect(seen).toEqual(['', '«Ask»', 'Bind 9', 'Bind 9', 'Bind 10', 'Zebra', 'Ære', 'Øre', 'Åre', 'Aas'])
    const own = await store.records.list(review, { limit: 100, sources: [norart] })
    expect(own).toMatchObject({ records: [{ title: 'Bind 9', source: norart }], next: null })
    expect((await store.state(review)).tally.records).toEqual({ [oria]: 9, [norart]: 1 })
    expect((await refusal(store.records.list(review, { limit: 3, at: 'x' }))).code).toBe('input-invalid')
  })

  it('imports more than a batch, and a file of more than one piece', async () => {
    const { review, addSource } = await sampleReview(store)
    const source = await addSource()
    const count = 1_203
    const done = await store.importRecords(actor, review, {
      source,
      search: null,
      file: { name: 'stor.ris', bytes: new Uint8Array(2 * 1024 * 1024 + 5).fill(65) },
      records: () => Array.from({ length: count }, (_, at) => record(`Tittel ${at}`)),
    })
    expect(done.events.map((it) => it.type)).toEqual(['records.imported'])
    expect((await store.state(review)).tally.records).toEqual({ [source]: count })
    expect((await store.verify(review))[0]).toMatchObject({ whole: true, problems: [] })
  })

  it('gives the same file the same ids, and knows it before reading it', async () => {
    const { review, addSource } = await sampleReview(store)
    const source = await addSource()
    let reads = 0
    const given = {
      source,
      search: null,
      file: { name: 'en.ris', bytes: bytes('en') },
      records: () => {
        reads += 1
        return [record('En')]
      },
    }
    await store.importRecords(actor, review, given)
    const again = await refusal(
      store.importRecords(actor, review, { ...given, file: { ...given.file, name: 'to.ris' } }),
    )
    expect([again.code, reads]).toEqual(['file-known', 1])
    expect(again.message).toContain('en.ris')
  })

  it('shows nothing of an import that fails half way, which can be done again', async () => {
    const { review, addSource } = await sampleReview(store)
    const source = await addSource()
    const file = { name: 'halv.ris', bytes: bytes('halv') }
    const records = function* (cut: boolean) {
      for (let n = 0; n < 700; n += 1) yield record(`Tittel ${n}`)
      if (cut) throw new Error('the file is cut')
    }
    const cut = store.importRecords(actor, review, { source, search: null, file, records: () => records(true) })
    await expect(cut).rejects.toThrow('the file is cut')
    expect((await store.records.list(review, { limit: 10 })).records).toEqual([])
    expect((await store.state(review)).tally.records).toEqual({})
    await store.importRecords(actor, review, { source, search: null, file, records: () => records(false) })
    expect((await store.state(review)).tally.records).toEqual({ [source]: 700 })
    expect((await store.verify(review))[0]?.problems).toEqual([])
  })

  it('keeps what no database can hold in a form that it can', async () => {
    const { review, addSource } = await sampleReview(store)
    const source = await addSource()
    const file = { name: 'rar.ris', bytes: bytes('rar') }
    const records = () => [record('A\0B'), record('C\u0001D 🙂')]
    await store.importRecords(actor, review, { source, search: null, file, records })
    const page = await store.records.list(review, { limit: 10 })
    expect(page.records.map((it) => it.title)).toEqual(['A\uFFFDB', 'C\u0001D 🙂'])
    expect((await store.verify(review))[0]?.problems).toEqual([])
  })

  it('refuses a source or a search that is not there', async () => {
    const { review, addSource } = await sampleReview(store)
    const source = await addSource()
    const nowhere = '01900000-0000-7000-8000-00000000dead'
    const given = { search: null, file: { name: 'x', bytes: bytes('x') }, records: () => [] }
    expect((await refusal(store.importRecords(actor, review, { ...given, source: nowhere }))).code).toBe(
      'command-refused',
    )
    const search = { ...given, source, search: nowhere }
    expect((await refusal(store.importRecords(actor, review, search))).code).toBe('command-refused')
  })

  it('does not withdraw a source that records came from', async () => {
    const { review, addSource } = await sampleReview(store)
    const source = await addSource()
    await store.importRecords(actor, review, {
      source,
      search: null,
      file: { name: 'x', bytes: bytes('y') },
      records: () => [record('X')],
    })
    expect(
      (await refusal(store.execute(actor, review, 'withdraw', { kind: 'source', id: source }))).problems[0]?.code,
    ).toBe('still-used')
  })
})
