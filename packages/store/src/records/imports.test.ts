/** Imports, on both engines: files kept by their hash, undone and brought back, decisions of other tools taken over. */
import { createHash } from 'node:crypto'
import { usualPlan } from '@oversyn/model'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readEntry } from '../log/stored-rows.ts'
import { openEngine, openStore, type Store } from '../store.ts'
import { engines, type Places, places } from '../testing/places.ts'
import { refusal } from '../testing/refusal.ts'
import { actor, other, sampleReview } from '../testing/samples.ts'
import type { FileImport } from './import-file.ts'
import { recordBatches } from './record-batches.ts'
import { type RecordInput, recordInput } from './record-row.ts'

const megabyte = 1024 * 1024

async function* pieces(...given: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* given
}

const titled = (title: string, extra: Record<string, string[]> = {}): RecordInput =>
  recordInput({ type: 'article-journal', title, extra, place: { line: 1 } })

describe.each(engines)('imports on %s', (kind) => {
  let place: Places
  let where: Awaited<ReturnType<Places['fresh']>>
  let store: Store

  beforeAll(async () => {
    place = await places(kind)
    where = await place.fresh()
    store = await openStore(where)
  })
  afterAll(async () => {
    await store?.close()
    await place?.end()
  })

  const put = (text: string) => store.files.put(pieces(new TextEncoder().encode(text)))

  async function importing(
    review: string,
    source: string,
    text: string,
    records: RecordInput[],
    more: Partial<FileImport> = {},
  ) {
    const { hash } = await put(text)
    return store.imports.run(actor, review, {
      ...{ source, search: null, file: { name: `${text}.ris`, hash } },
      read: async function* (at) {
        return { ...(yield* recordBatches(records, at)), reading: null }
      },
      ...more,
    })
  }
  const problems = async (review: string) => (await store.verify(review))[0]?.problems

  it('keeps a file in pieces, by its hash, whatever pieces it came in', async () => {
    const bytes = new Uint8Array(2 * megabyte + 17).map((_, at) =>
      at < megabyte ? (at * 7) % 251 : (at * at * 2_654_435_761) >>> 11,
    )
    const cuts = [1, 70_000, megabyte, megabyte + 5, 2 * megabyte + 16]
    const parts = [0, ...cuts].map((from, at) => bytes.slice(from, cuts[at]))
    const file = await store.files.put(pieces(...parts))
    expect(file).toEqual({ hash: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length })
    expect(await store.files.put(pieces(bytes))).toEqual(file)
    const back: Uint8Array[] = []
    for await (const piece of store.files.read(file.hash)) back.push(piece)
    expect(Buffer.concat(back).equals(bytes)).toBe(true)
    await store.files.release(file.hash)
    expect(await store.files.find(file.hash)).toBeUndefined()
    const empty = await store.files.put(pieces())
    expect(await store.files.find(empty.hash)).toMatchObject({ bytes: 0 })
  })

  it('keeps nothing of a file that breaks off', async () => {
    const broken = async function* () {
      yield new Uint8Array(3 * megabyte)
      throw new Error('the line is cut')
    }
    await expect(store.files.put(broken())).rejects.toThrow('the line is cut')
    // On the embedded engine nobody else may open it; a server lets us look.
    if (kind === 'postgres') {
      const engine = await openEngine(where, () => new Date())
      const { rows } = await sql`select hash from raw_chunk where hash like 'arriving-%'`.execute(engine.db)
      await engine.close()
      expect(rows).toEqual([])
    }
  })

  it('lets nobody take a file away that an import rests on', async () => {
    const { review, addSource } = await sampleReview(store, 'Filer')
    const done = await importing(review, await addSource(), 'brukt', [titled('En')])
    const [summary] = await store.imports.list(review)
    expect(summary).toMatchObject({ id: done.id, records: 1, state: 'shown', by: 'kari', undone: null })
    await store.files.release(summary?.file.hash ?? '')
    expect(await store.files.find(summary?.file.hash ?? '')).toBeDefined()
  })

  it('undone and restored takes its records out of lists, tallies and duplicates, and brings all back', async () => {
    const { review, addSource } = await sampleReview(store, 'Angre')
    const source = await addSource()
    await importing(review, source, 'a', [titled('En'), titled('To')])
    const second = await importing(review, source, 'b', [titled('En'), titled('Tre')])
    const { records } = await store.records.list(review, { limit: 10 })
    const [a, b] = records.filter((it) => it.title === 'En')
    const pair = [{ a: a?.id ?? '', b: b?.id ?? '', relation: 'duplicate' as const }]
    await store.execute(actor, review, 'judgePairs', { pairs: pair })
    const three = records.find((it) => it.title === 'Tre')?.id ?? ''
    const judgement = { stage: 'abstract', verdict: 'include', criterion: null } as const
    await store.execute(actor, review, 'screenReport', { report: three, ...judgement })
    await store.execute(actor, review, 'tagReports', { reports: [three], add: ['viktig'], remove: [] })
    const before = (await store.state(review)).tally
    expect(before).toMatchObject({ records: { [source]: 4 }, duplicates: 1, stages: { abstract: { include: 1 } } })
    expect(await store.imports.decisions(review, second.id)).toBe(1)

    await store.execute(other, review, 'undoImport', { import: second.id, why: 'Feil fil' })
    expect((await store.state(review)).tally).toMatchObject({
      ...{ records: { [source]: 2 }, duplicates: 0, stages: { abstract: { include: 0 } } },
    })
    expect((await store.records.list(review, { limit: 10 })).records.map((it) => it.title)).toEqual(['En', 'To'])
    expect(await store.imports.find(review, second.id)).toMatchObject({
      ...{ state: 'undone', undone: { by: 'ola', why: 'Feil fil' } },
    })
    expect(await problems(review)).toEqual([])
    expect((await refusal(store.execute(actor, review, 'screenReport', { report: three, ...judgement }))).code).toBe(
      'command-refused',
    )

    await store.execute(actor, review, 'restoreImport', { import: second.id })
    expect((await store.state(review)).tally).toEqual(before)
    expect(await problems(review)).toEqual([])

    await store.execute(actor, review, 'undoImport', { import: second.id })
    const again = await importing(review, source, 'b', [titled('not read')])
    expect(again).toMatchObject({ id: second.id, restored: true, records: 2 })
    expect((await store.state(review)).tally).toEqual(before)
    expect(await problems(review)).toEqual([])
  })

  it('goes on where one that had come to its end was cut off before anybody was told', async () => {
    const { review, addSource } = await sampleReview(store, 'Igjen')
    const source = await addSource()
    const id = '01900000-0000-7000-8000-00000000cafe'
    await importing(review, source, 'c', [titled('En')], { id })
    expect(await importing(review, source, 'c', [], { id })).toMatchObject({ id, records: 1, restored: false })
    expect((await refusal(importing(review, source, 'c', []))).code).toBe('file-known')
    expect((await store.state(review)).tally.records).toEqual({ [source]: 1 })
  })

  it('of a file without records is refused, with the reader’s reason', async () => {
    const { review, addSource } = await sampleReview(store, 'Tom')
    const source = await addSource()
    const none = await refusal(importing(review, source, 'd', []))
    expect([none.code, none.message]).toEqual(['file-without-records', 'There are no records in the file.'])
    expect(await store.imports.list(review)).toEqual([])
  })

  it('refuses a search that was run in another source', async () => {
    const { review, addSource } = await sampleReview(store, 'Søk')
    const [one, two] = [await addSource('Oria'), await addSource('Norart')]
    const value = { source: one, strategy: null, ranFrom: null, ranTo: null, by: null, limits: null, hits: null }
    const { made } = await store.execute(actor, review, 'logSearch', { value: { ...value, peerReview: null } })
    const wrong = await refusal(importing(review, two, 'e', [titled('En')], { search: made?.id ?? '' }))
    expect(wrong.problems[0]?.code).toBe('search-elsewhere')
  })

  describe('decisions of another tool', () => {
    const rayyan = (title: string, note: string): RecordInput =>
      recordInput({ type: 'article-journal', title, note, extra: {}, place: { line: 1 } })
    const records = [
      rayyan('En', 'RAYYAN-INCLUSION: {"Ada"=>"Excluded", "Bo"=>"Included"} | RAYYAN-EXCLUSION-REASONS: feil gruppe'),
      rayyan('To', 'RAYYAN-INCLUSION: {"Ada"=>"Maybe"} | RAYYAN-LABELS: kvalitativ,norsk'),
      titled('Tre'),
    ]

    it('come by named people, with criteria, notes and tags, and only once', async () => {
      const { review, addSource } = await sampleReview(store, 'Rayyan')
      const source = await addSource()
      await store.execute(actor, review, 'planWork', {
        value: usualPlan(2),
      })
      await store.execute(actor, review, 'namePerson', { value: { name: 'Bo', role: 'lead' } })
      const criterion = await store.execute(actor, review, 'setCriterion', {
        value: {
          ...{ effect: 'exclude', element: 'population', text: 'Feil gruppe', rationale: 'Ikke spurt om' },
          agreedWithClient: true,
        },
      })
      const { id } = await importing(review, source, 'rayyan', records)
      const options = { decisions: true, tags: ['pilot'] }
      expect(await store.imports.takeOver(actor, review, id, options)).toEqual({
        ...{ tool: 'Rayyan', decisions: 3, tagged: 3, people: 1 },
      })
      const state = await store.state(review)
      expect(state.people.map((it) => [it.name, it.role])).toEqual([
        ['Ada', 'researcher'],
        ['Bo', 'lead'],
      ])
      expect(state.tally.stages.abstract).toMatchObject({ conflict: 1, waiting: 1 })
      const found = await store.records.list(review, { limit: 10 })
      const one = found.records.find((it) => it.title === 'En')?.id ?? ''
      const { entries } = await store.log(review, { limit: 20 })
      const told = entries.flatMap((it) => {
        const { event } = readEntry(it)
        return event.type === 'decisions.imported' && event.payload ? event.payload.decisions : []
      })
      const excluded = told.find((it) => it.report === one && it.verdict === 'exclude')
      expect(excluded?.criterion).toBe(criterion.made?.id)
      expect(await problems(review)).toEqual([])
      expect(await store.imports.takeOver(actor, review, id, options)).toMatchObject({ decisions: 0, tagged: 0 })

      await store.execute(actor, review, 'undoImport', { import: id })
      expect((await store.state(review)).tally.stages.abstract).toMatchObject({ conflict: 0, waiting: 0 })
      await store.execute(actor, review, 'restoreImport', { import: id })
      expect((await store.state(review)).tally.stages.abstract).toMatchObject({ conflict: 1, waiting: 1 })
      expect(await problems(review)).toEqual([])
    })

    it('of nobody named come by a stand-in in the review’s language', async () => {
      const { review, addSource } = await sampleReview(store, 'ASReview')
      const given = [titled('En', { included: ['1'] }), titled('To', { included: ['0'] })]
      const { id } = await importing(review, await addSource(), 'asreview', given)
      const taken = await store.imports.takeOver(actor, review, id, { decisions: true, tags: [] })
      expect(taken).toMatchObject({ tool: 'ASReview', decisions: 2, people: 1 })
      expect((await store.state(review)).people.map((it) => it.name)).toEqual(['Importert fra ASReview'])
      expect(await problems(review)).toEqual([])
    })
  })
})

it('sweeps what a killed process left, when the store is opened again', async () => {
  const place = await places('embedded')
  try {
    const home = await place.fresh()
    const engine = await openEngine(home, () => new Date())
    await engine.close()
    const store = await openStore(home)
    const { review, id, addSource } = await sampleReview(store, 'Feiet')
    const source = await addSource()
    await store.close()
    const left = await openEngine(home, () => new Date())
    const staged = {
      review: id,
      source,
      search: null,
      file_hash: 'f',
      file_name: 'f',
      file_bytes: 1,
      count: 0,
      held: 0,
    }
    await left.db
      .insertInto('import')
      .values({ id: 'cut', ...staged, state: 'staged', seq: null, reading: null })
      .execute()
    await sql`insert into raw_chunk (hash, ordinal, data) values ('arriving-x', 0, ''), ('lost', 0, '')`.execute(
      left.db,
    )
    await left.close()
    const after = await openStore(home)
    expect(await after.imports.list(review)).toEqual([])
    await after.close()
    const seen = await openEngine(home, () => new Date())
    const rest = await sql`select hash as it from raw_chunk union all select id from import`.execute(seen.db)
    await seen.close()
    expect(rest.rows).toEqual([])
  } finally {
    await place.end()
  }
})
