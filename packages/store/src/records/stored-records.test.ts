/** Lists of records on both engines: filters, orders, pages from anchors; records and reports whole; what goes out. */
import type { Reference } from '@oversyn/formats'
import { usualPlan } from '@oversyn/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../store.ts'
import { engines, type Places, places } from '../testing/places.ts'
import { refusal } from '../testing/refusal.ts'
import { article, reviewOfRecords } from '../testing/sample-records.ts'
import { actor, other } from '../testing/samples.ts'
import type { RecordsAsked } from './stored-records.ts'

describe.each(engines)('lists of records on %s', (kind) => {
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

  const whole = async (review: string) => expect((await store.verify(review))[0]).toMatchObject({ problems: [] })
  const collect = async (references: AsyncIterable<Reference>) => {
    const all: Reference[] = []
    for await (const it of references) all.push(it)
    return all
  }

  it('filters by everything that a record has', async () => {
    const { review, addSource, give } = await reviewOfRecords(store, 'Filtre')
    const [oria, norart] = [await addSource('Oria'), await addSource('Norart')]
    const { abstract: _, ...bare } = article('Uten sammendrag', { language: 'en' })
    const { issued: __, ...undated } = article('Uten år')
    await give(oria, 'a.ris', [
      article('Ærlig samarbeid', { issued: { 'date-parts': [[2008]] } }),
      bare,
      article('Oppgaven', { type: 'thesis', author: [{ family: 'Ødegård', given: 'Åse' }] }),
      undated,
    ])
    await give(norart, 'b.ris', [article('Samarbeid i 100 % av tida'), article('Работа и жизнь')])
    const titles = async (query: RecordsAsked) =>
      (await store.records.list(review, { ...query, limit: 100 })).records.map((it) => it.title)
    expect(await titles({ sources: [norart] })).toHaveLength(2)
    expect(await titles({ from: 2000, to: 2010 })).toEqual(['Ærlig samarbeid'])
    expect(await titles({ types: ['thesis', 'book'] })).toEqual(['Oppgaven'])
    expect(await titles({ languages: ['en'] })).toEqual(['Uten sammendrag'])
    expect(await titles({ abstract: 'missing' })).toEqual(['Uten sammendrag'])
    expect(await titles({ words: 'ÆRLIG sam' })).toEqual(['Ærlig samarbeid'])
    expect(await titles({ words: 'odegard åse' })).toEqual([])
    expect(await titles({ words: 'ødegård ÅSE' })).toEqual(['Oppgaven'])
    expect(await titles({ words: '100 %' })).toEqual(['Samarbeid i 100 % av tida'])
    expect(await titles({ words: 'жизнь' })).toEqual(['Работа и жизнь'])
    expect(await titles({ linked: true })).toEqual([])
    expect(await titles({ standings: [{ stage: 'title', verdict: 'none' }] })).toHaveLength(6)
    expect(await titles({ order: 'year' })).toEqual(expect.arrayContaining(['Uten år']))
    expect((await titles({ order: '-year' })).at(-1)).toBe('Uten år')
    expect((await titles({ order: 'author' })).at(-1)).toBe('Oppgaven')
    expect((await titles({ order: '-import' })).slice(0, 2)).toEqual(['Samarbeid i 100 % av tida', 'Работа и жизнь'])
    expect(await store.records.facets(review)).toMatchObject({
      types: [
        { value: 'article-journal', count: 5 },
        { value: 'thesis', count: 1 },
      ],
      languages: [
        { value: 'nb', count: 5 },
        { value: 'en', count: 1 },
      ],
      years: { first: 2008, last: 2011 },
      withoutAbstract: 1,
      records: 6,
      linked: 0,
    })
  })

  it('gives the same rows page by page from anchors as in one go, in every order', async () => {
    const { review, addSource, give } = await reviewOfRecords(store, 'Sider')
    const source = await addSource()
    const some = Array.from({ length: 57 }, (_, n) =>
      article(`Tittel ${n % 7} ${'lang '.repeat(n % 3 === 0 ? 400 : 1)}`, {
        issued: { 'date-parts': [[2000 + (n % 5)]] },
        author: n % 4 === 0 ? [] : [{ family: `Åberg${n % 6}` }],
      }),
    )
    await give(source, 'a.ris', some.slice(0, 30))
    await give(source, 'b.ris', some.slice(30))
    for (const order of ['title', '-title', 'author', '-author', 'year', '-year', 'import', '-import'] as const) {
      const { records } = await store.records.list(review, { order, limit: 500 })
      const { total, anchors } = await store.records.anchors(review, { order, size: 10 })
      expect([total, anchors.length]).toEqual([57, 6])
      const pages = await Promise.all(anchors.map((at) => store.records.list(review, { order, at, limit: 10 })))
      expect(
        pages.flatMap((page) => page.records.map((it) => it.id)),
        order,
      ).toEqual(records.map((it) => it.id))
      expect(pages.map((it) => it.next)).toEqual([...anchors.slice(1), null])
    }
    for (const at of ['x', '[1]', '["a"]', '{}'])
      expect((await refusal(store.records.list(review, { at, limit: 3 }))).code).toBe('input-invalid')
  })

  it('lists one line a report, whichever of its records fits and is in sight', async () => {
    const { review, addSource, give } = await reviewOfRecords(store, 'Rapporter')
    const [oria, norart] = [await addSource('Oria'), await addSource('Norart')]
    const { abstract: _, ...bare } = article('Ett kontor')
    const [a = '', b = ''] = await give(oria, 'a.ris', [bare, article('Et annet')])
    const [c = ''] = await give(norart, 'b.ris', [article('Ett kontor: to eiere')])
    await store.execute(actor, review, 'judgePairs', { pairs: [{ a, b: c, relation: 'duplicate' }] })
    const list = async (query: RecordsAsked) =>
      (await store.records.list(review, { each: 'report', ...query, limit: 10 })).records
    expect(await list({})).toHaveLength(2)
    expect(await store.records.anchors(review, { each: 'report', size: 10 })).toMatchObject({ total: 2 })
    const [report] = [a, c].sort()
    expect(await list({ sources: [norart] })).toMatchObject([{ id: c, report, members: 2, sources: [oria, norart] }])
    expect(await list({ sources: [oria], linked: true })).toMatchObject([{ id: a, report }])
    expect(await list({ linked: false })).toMatchObject([{ id: b, members: 1 }])
    // One of its records has an abstract, so the report has.
    expect(await list({ abstract: 'missing' })).toEqual([])
    expect(await list({ each: 'record', abstract: 'missing' })).toMatchObject([{ id: a }])
    const { records } = await store.records.list(review, { limit: 10, sources: [norart] })
    await store.execute(actor, review, 'undoImport', { import: records[0]?.import ?? '' })
    expect(await list({})).toMatchObject([{ id: b }, { id: a, report, members: 1 }])
    expect(await list({ linked: true })).toEqual([])
    expect((await store.records.report(review, c, 'kari')).records.map((it) => it.id)).toEqual([a])
    expect((await refusal(store.records.find(review, c))).code).toBe('record-unknown')
    await whole(review)
  })

  it('tells a record whole, with what was put right by whom, and puts it back', async () => {
    const { review, addSource, give } = await reviewOfRecords(store, 'Rettet')
    const [record = ''] = await give(await addSource(), 'a.ris', [article('Et kontor', { place: { line: 17 } })])
    const put = { record, field: 'title', text: 'Ett kontor', why: 'Skrivefeil' }
    await store.execute(other, review, 'correctRecord', put)
    expect(await store.records.find(review, record)).toMatchObject({
      line: 17,
      ordinal: 0,
      import: { name: 'a.ris' },
      said: { title: 'Et kontor' },
      now: { title: 'Ett kontor' },
      corrections: [{ field: 'title', text: 'Ett kontor', said: 'Et kontor', person: 'ola', why: 'Skrivefeil' }],
      linked: null,
    })
    expect((await store.records.list(review, { words: 'ett', limit: 5 })).records).toMatchObject([
      { title: 'Ett kontor' },
    ])
    // Saying it again changes nothing; who was first is not overwritten by who had not seen it.
    const seen = (await store.state(review)).log.seq
    expect((await store.execute(actor, review, 'correctRecord', put)).events).toEqual([])
    await store.execute(actor, review, 'correctRecord', { ...put, text: 'Ett kontor, to eiere' })
    const late = store.execute(other, review, 'correctRecord', { ...put, text: 'Kontoret' }, seen)
    expect((await refusal(late)).code).toBe('object-changed')
    await whole(review)
    await store.execute(actor, review, 'correctRecord', { record, field: 'title', text: null })
    expect(await store.records.find(review, record)).toMatchObject({ now: { title: 'Et kontor' }, corrections: [] })
    expect((await refusal(store.execute(actor, review, 'correctRecord', { ...put, field: 'hue' }))).code).toBe(
      'command-refused',
    )
    await whole(review)
  })

  it('takes several people at once: corrections and tags of both are kept', async () => {
    const { review, addSource, give } = await reviewOfRecords(store, 'Samtidig')
    const ids = await give(await addSource(), 'a.ris', [article('En'), article('To'), article('Tre')])
    await Promise.all(
      ids.flatMap((record, n) => [
        store.execute(actor, review, 'correctRecord', { record, field: 'volume', text: String(n) }),
        store.execute(other, review, 'correctRecord', { record, field: 'issue', text: String(n) }),
        store.execute(n % 2 === 0 ? actor : other, review, 'tagReports', { reports: ids, add: [`t${n}`], remove: [] }),
      ]),
    )
    for (const [n, id] of ids.entries()) {
      const { now } = await store.records.find(review, id)
      expect(now).toMatchObject({ volume: String(n), issue: String(n) })
    }
    const { records } = await store.records.list(review, { tags: ['t1'], limit: 5 })
    expect(records.map((it) => it.tags)).toEqual(ids.map(() => ['t0', 't1', 't2']))
    await whole(review)
  })

  it('tells a report whole, and separates its records with tags and decisions staying where they were made', async () => {
    const { review, addSource, give } = await reviewOfRecords(store, 'Skilt')
    const source = await addSource()
    const [a = '', b = '', c = ''] = await give(source, 'a.ris', [
      article('Ett kontor', { DOI: '10.1/a' }),
      article('Ett kontor: to eiere', { abstract: 'Et mye lengre sammendrag.' }),
      article('Noe annet'),
    ])
    await store.execute(actor, review, 'tagReports', { reports: [b], add: ['viktig'], remove: [] })
    await store.execute(actor, review, 'judgePairs', { pairs: [{ a, b, relation: 'duplicate' }] })
    await store.execute(other, review, 'judgePairs', { pairs: [{ a, b: c, relation: 'related', kind: 'update' }] })
    const report = await store.records.report(review, b, 'kari')
    expect(report).toMatchObject({
      id: [a, b].sort()[0],
      reference: { title: 'Ett kontor', DOI: '10.1/a', abstract: 'Et mye lengre sammendrag.' },
      records: [{ id: a }, { id: b }],
      tags: ['viktig'],
      pairs: [
        { relation: 'duplicate', by: 'person', person: 'kari' },
        { record: a, relation: 'related', kind: 'update', person: 'ola', other: { id: c, title: 'Noe annet' } },
      ],
    })
    expect(report.fields.find((it) => it.field === 'abstract')).toMatchObject({ from: [b] })
    expect(report.fields.find((it) => it.field === 'title')).toMatchObject({
      from: [a],
      others: [{ record: b, text: 'Ett kontor: to eiere' }],
    })
    await whole(review)
    const { events } = await store.execute(actor, review, 'separateRecords', { records: [b] })
    expect(await store.records.report(review, b, 'kari')).toMatchObject({
      id: b,
      records: [{ id: b }],
      tags: ['viktig'],
    })
    expect(await store.records.report(review, a, 'kari')).toMatchObject({ id: a, tags: [] })
    await whole(review)
    await store.execute(actor, review, 'undoGrouping', { entry: events[0]?.seq ?? 0 })
    expect((await store.records.report(review, a, 'kari')).records).toHaveLength(2)
    await whole(review)
    expect((await refusal(store.records.report(review, 'finnes-ikke', 'kari'))).code).toBe('record-unknown')
  })

  it('keeps decisions of others from whoever has not decided', async () => {
    const { review, addSource, give } = await reviewOfRecords(store, 'Blindt')
    const [report = ''] = await give(await addSource(), 'a.ris', [article('En')])
    await store.execute(actor, review, 'planWork', { value: usualPlan(2) })
    const judge = { report, stage: 'title', verdict: 'include', criterion: null } as const
    await store.execute(actor, review, 'screenReport', { ...judge, note: 'Midt i blinken' })
    const titleOf = async (asker: string) => (await store.records.report(review, report, asker)).stages[0]
    expect(await titleOf('ola')).toMatchObject({ standing: 'waiting', decisions: [], hidden: 1 })
    expect(await titleOf('kari')).toMatchObject({ decisions: [{ person: 'kari', note: 'Midt i blinken' }], hidden: 0 })
    await store.execute(other, review, 'screenReport', { ...judge, verdict: 'exclude' })
    expect(await titleOf('ola')).toMatchObject({
      standing: 'conflict',
      decisions: [{ person: 'kari' }, { person: 'ola' }],
    })
    await store.execute(actor, review, 'resolveConflict', { ...judge, how: 'agreed' })
    expect(await titleOf('per')).toMatchObject({
      standing: 'include',
      hidden: 0,
      resolution: { verdict: 'include', how: 'agreed' },
    })
    expect(
      await store.records.list(review, { standings: [{ stage: 'title', verdict: 'include' }], limit: 5 }),
    ).toMatchObject({
      records: [{ stands: { title: 'include' } }],
    })
  })

  it('gives out what a list shows: merged by report, or each record with what was put right', async () => {
    const { review, addSource, give } = await reviewOfRecords(store, 'Ut')
    const source = await addSource()
    const [a = '', b = ''] = await give(source, 'a.ris', [
      article('Ett kontor', { extra: { U1: ['x'] } }),
      article('Ett kontor', { DOI: '10.1/a', extra: { U1: ['y'] } }),
      article('Åtte'),
    ])
    await store.execute(actor, review, 'judgePairs', { pairs: [{ a, b, relation: 'duplicate' }] })
    await store.execute(actor, review, 'correctRecord', { record: a, field: 'volume', text: '7' })
    const merged = await collect(store.records.references(review, { each: 'report' }))
    expect(merged).toMatchObject([
      { title: 'Ett kontor', DOI: '10.1/a', volume: '7', extra: { U1: ['x', 'y'] } },
      { title: 'Åtte' },
    ])
    const each = await collect(store.records.references(review, { each: 'record', order: 'import' }))
    expect(each.map((it) => [it.title, it.volume, it.extra.U1])).toEqual([
      ['Ett kontor', '7', ['x']],
      ['Ett kontor', undefined, ['y']],
      ['Åtte', undefined, undefined],
    ])
    expect(await collect(store.records.references(review, { each: 'report', only: [b] }))).toMatchObject([
      { volume: '7' },
    ])
    expect(await collect(store.records.references(review, { only: [] }))).toEqual([])
  })

  it('takes a title longer than any key', async () => {
    const { review, addSource, give } = await reviewOfRecords(store, 'Langt')
    const letters = Array.from({ length: 12_000 }, (_, n) =>
      String.fromCharCode(97 + ((n * n * 31 + n * 7) % 26)),
    ).join('')
    await give(await addSource(), 'a.ris', [article(`${letters} slutten`), article(letters)])
    expect((await store.records.list(review, { words: 'slutten', limit: 5 })).records).toHaveLength(1)
    await whole(review)
  })
})
