/** A finder that is kept finds what a new one would: after any course of imports, answers and corrections there is nothing left to write. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openIndex, policyFrom, resultOf } from '@oversyn/dedupe'
import type { Reference } from '@oversyn/formats'
import { openStore, recordInput, type Store } from '@oversyn/store'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findDuplicates } from './find-duplicates.ts'

const actor = { id: 'kari', assurance: 'claimed' } as const
let home: string
let store: Store

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'oversyn-later-'))
  store = await openStore({ home })
})
afterAll(async () => {
  await store.close()
  await rm(home, { recursive: true, force: true })
})

const words = ['samordning', 'ledelse', 'oppfølging', 'partnerskap', 'veiledning', 'kvalifisering', 'rehabilitering']

it.each([1, 2, 3])('in any course of work (%d)', async (seed) => {
  const random = generator(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const { made } = await store.createReview(actor, { title: `Senere ${seed}` })
  const review = made?.key ?? ''
  const sources: string[] = []
  for (const name of ['Oria', 'Scopus']) {
    const named = await store.execute(actor, review, 'nameSource', { value: { type: 'database', name } })
    sources.push(named.made?.id ?? '')
  }
  const imports: string[] = []

  /** Of forty reports, as one database or another has them. */
  const reference = (): Reference => {
    const at = Math.floor(random() * 40)
    const title = `${words[at % 7]} og ${words[(at * 3 + 1) % 7]} i ${at} kommuner med felles kontor`
    return {
      type: random() < 0.1 ? 'report' : 'article-journal',
      title: random() < 0.3 ? title.toUpperCase() : random() < 0.2 ? `${title}: en casestudie` : title,
      author: [{ family: 'Aars', given: random() < 0.5 ? 'Berit' : 'B.' }],
      issued: { 'date-parts': [[2000 + (at % 9) + (random() < 0.1 ? 1 : 0)]] },
      ...(random() < 0.6 ? { 'container-title': 'Tidsskrift for velferdsforskning', volume: String(at) } : {}),
      ...(random() < 0.5 ? { page: `${at * 20 + 1}-${at * 20 + 15}` } : {}),
      ...(random() < 0.3 ? { DOI: `10.9999/vt.${at}` } : {}),
      extra: {},
      place: { line: 1 },
    }
  }
  const importFile = async () => {
    const references = Array.from({ length: 15 }, reference)
    const done = await store.importRecords(actor, review, {
      source: pick(sources),
      search: null,
      file: { name: 'treff.ris', bytes: new TextEncoder().encode(JSON.stringify([review, references])) },
      records: () => references.map(recordInput),
    })
    imports.push(done.made?.id ?? '')
  }
  const anyRecord = async () => pick((await store.records.list(review, { limit: 100 })).records).id
  const acts: (() => Promise<unknown>)[] = [
    importFile,
    async () =>
      store.execute(actor, review, 'judgePairs', {
        pairs: [{ a: await anyRecord(), b: await anyRecord(), relation: pick(['duplicate', 'distinct', 'related']) }],
      }),
    async () => store.execute(actor, review, 'separateRecords', { records: [await anyRecord()] }),
    async () => store.execute(actor, review, 'undoGrouping', { entry: (await store.find(review)).head.seq }),
    async () =>
      store.execute(actor, review, 'correctRecord', { record: await anyRecord(), field: 'issued', text: '2013' }),
    () => store.execute(actor, review, 'undoImport', { import: pick(imports) }),
    () => store.execute(actor, review, 'restoreImport', { import: pick(imports) }),
  ]

  await importFile()
  let later = 0
  for (let round = 0; round < 25; round += 1) {
    // Mostly what a kept finder can go on from.
    const act = random() < 0.75 ? pick(acts.slice(0, 3)) : pick(acts)
    const before = await store.duplicates.begin(review)
    await act().catch(() => undefined)
    if (await store.duplicates.later(before)) later += 1
    await findDuplicates({
      store,
      job: job(before.review),
      progress: async () => {},
      signal: new AbortController().signal,
    })
    const after = await store.duplicates.begin(review)
    const index = openIndex()
    for await (const page of store.duplicates.records(after)) for (const record of page) index.add(record)
    const anew = index.close({ policy: policyFrom('usual'), words: await store.duplicates.words(after) })
    const written = await store.duplicates.write(actor, after, resultOf(anew), 'usual')
    expect(written).toEqual({ found: { linked: 0, possible: 0, related: 0, separated: 0 }, moment: after })
  }
  expect(later).toBeGreaterThan(10)
  expect(await store.verify(review)).toMatchObject([{ whole: true, problems: [] }])
})

function job(review: string) {
  const unused = { state: 'running', done: 0, total: null, result: null, error: null, made: '', ended: null } as const
  return { id: 'j', review, kind: 'find-duplicates', input: {}, actor, ...unused }
}

/** Mulberry32: the same seed, the same course. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
