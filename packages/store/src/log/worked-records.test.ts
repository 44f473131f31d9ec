/** Work with records, done in any order: the tables always say what a replay of the log says, on both engines. */
import type { DedupeResult } from '@oversyn/dedupe'
import { type Actor, recordId, type Stage, stages, usualPlan, type Verdict } from '@oversyn/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AppError } from '../app-error.ts'
import type { Moment } from '../duplicates/duplicates.ts'
import { fileHash } from '../records/raw-file.ts'
import { openStore, type Store } from '../store.ts'
import { engines, type Places, places } from '../testing/places.ts'
import { actor, sampleReview } from '../testing/samples.ts'

const people: Actor[] = ['kari', 'ola', 'per'].map((id) => ({ id, assurance: 'claimed' }))
const verdicts: readonly Verdict[] = ['include', 'exclude', 'maybe']
const bytes = (text: string) => new TextEncoder().encode(text)

describe.each(engines)('work with records on %s', (kind) => {
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

  /** Three files of five records; gives the imports and the records. */
  async function reviewWithRecords() {
    const { review, id, addSource } = await sampleReview(store)
    const sources = [await addSource('Oria'), await addSource('Norart')]
    const imports: string[] = []
    const records: string[] = []
    for (const file of ['a.ris', 'b.ris', 'c.ris']) {
      const content = bytes(`${file} ${id}`)
      const done = await store.importRecords(actor, review, {
        source: sources[imports.length % 2] ?? '',
        search: null,
        file: { name: file, bytes: content },
        records: () =>
          Array.from({ length: 5 }, (_, at) => ({
            title: `${file} ${at}`,
            authors: '',
            year: 2011,
            data: { type: 'book', title: `${file} ${at}` },
          })),
      })
      imports.push(done.made?.id ?? '')
      for (let at = 0; at < 5; at += 1) records.push(recordId(id, fileHash(content), at))
    }
    return { review, imports, records }
  }

  it.each([1, 2, 3, 4])('is verified after any of it (%d)', async (seed) => {
    const { review, imports, records } = await reviewWithRecords()
    const random = generator(seed)
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
    const stage = (): Stage => pick(stages)
    const report = async () => {
      const { records: page } = await store.records.list(review, { limit: 100 })
      return pick(page)?.report ?? pick(records)
    }
    const doing: (() => Promise<unknown>)[] = [
      async () =>
        store.execute(pick(people), review, 'screenReport', {
          report: random() < 0.7 ? await report() : pick(records),
          stage: stage(),
          verdict: pick(verdicts),
          criterion: null,
        }),
      async () => store.execute(pick(people), review, 'withdrawDecision', { report: await report(), stage: stage() }),
      async () =>
        store.execute(actor, review, 'resolveConflict', {
          report: await report(),
          stage: stage(),
          verdict: pick(verdicts),
          criterion: null,
          how: 'agreed',
        }),
      () =>
        store.execute(actor, review, 'judgePairs', {
          pairs: [
            {
              a: pick(records),
              b: pick(records),
              relation: pick(['duplicate', 'duplicate', 'duplicate', 'distinct', 'related', 'possible', 'unset']),
            },
          ],
        }),
      () => store.execute(actor, review, 'separateRecords', { records: [pick(records)] }),
      async () => store.execute(actor, review, 'undoGrouping', { entry: (await store.find(review)).head.seq }),
      () => store.execute(actor, review, 'undoImport', { import: pick(imports) }),
      () => store.execute(actor, review, 'restoreImport', { import: pick(imports) }),
      () => {
        const needed = () => pick([1, 2] as const)
        const reviewers = { title: needed(), abstract: needed(), fulltext: needed() }
        return store.execute(actor, review, 'planWork', { value: { ...usualPlan(), reviewers } })
      },
      async () =>
        store.execute(actor, review, 'seekFulltext', {
          report: await report(),
          state: pick(['not-retrieved', 'sought']),
          reason: pick(['Finnes ikke', 'Koster']),
        }),
      () =>
        store.execute(actor, review, 'correctRecord', {
          record: pick(records),
          field: pick(['title', 'issued', 'author', 'abstract']),
          text: pick([null, '2013', 'Aars, Berit', '']),
        }),
      async () =>
        store.execute(actor, review, 'tagReports', { reports: [await report()], add: ['les'], remove: ['senere'] }),
      async () => {
        const moment = await store.duplicates.begin(review)
        await store.duplicates.write(actor, moment, found(await inSight(moment)), 'usual')
      },
    ]
    const inSight = async (moment: Moment) => {
      const ids: string[] = []
      for await (const page of store.duplicates.records(moment)) ids.push(...page.map((it) => it.id))
      return ids
    }
    /** As a finder could have it: neighbours in one group or in none, and pairs across. */
    const found = (ids: string[]): DedupeResult => {
      const clusters: string[][] = []
      for (let at = 0; at < ids.length; at += 3) if (random() < 0.5) clusters.push(ids.slice(at, at + 2 + (at % 2)))
      const [a = '', b = '', c = '', d = ''] = [0, 3, 6, 9].map((at) => ids[at] ?? '')
      const why = [] as const
      const possible = random() < 0.5 && b ? [{ a, b, score: 0.5, why }] : []
      const related = random() < 0.5 && d ? [{ a: c, b: d, relation: 'preprint' as const, said: false, why }] : []
      return { clusters: clusters.filter((it) => it.length > 1), possible, related, problems: [] }
    }
    let done = 0
    for (let round = 0; round < 90; round += 1) {
      const act = round < 40 ? pick(doing.slice(0, 4)) : pick(doing)
      try {
        await act()
        done += 1
      } catch (error) {
        // Much of what is asked at random is refused, and must change nothing.
        if (!(error instanceof AppError)) throw error
      }
      if (round % 15 === 14) expect((await store.verify(review))[0]).toMatchObject({ whole: true, problems: [] })
    }
    expect(done).toBeGreaterThan(40)
    const other = await openStore(await place.fresh())
    await other.restore(store.backup())
    expect(await other.verify(review)).toMatchObject([{ whole: true, problems: [] }])
    await other.close()
  })

  it('comes back the same from a backup', async () => {
    const { review, records } = await reviewWithRecords()
    const [a = '', b = '', c = ''] = records
    await store.execute(actor, review, 'judgePairs', { pairs: [{ a, b, relation: 'duplicate' }] })
    await store.execute(actor, review, 'correctRecord', { record: c, field: 'title', text: 'Rettet' })
    const other = await openStore(await place.fresh())
    await other.restore(store.backup())
    const before = await store.state(review)
    expect((await other.state(review)).tally).toEqual(before.tally)
    expect(await other.records.list(review, { limit: 100 })).toEqual(await store.records.list(review, { limit: 100 }))
    for (const found of await other.verify()) expect(found).toMatchObject({ whole: true, problems: [] })
    await other.close()
  })

  it('gives each its own judgements back when linked reports are taken apart', async () => {
    const { review, records } = await reviewWithRecords()
    const [a = '', b = ''] = records.toSorted()
    const judge = (report: string, verdict: Verdict) =>
      store.execute(actor, review, 'screenReport', { report, stage: 'title', verdict, criterion: null })
    await judge(a, 'include')
    await judge(b, 'exclude')
    const linked = await store.execute(actor, review, 'judgePairs', { pairs: [{ a, b, relation: 'duplicate' }] })
    let { tally } = await store.state(review)
    expect(tally).toMatchObject({ duplicates: 1, stages: { title: { conflict: 1, include: 0, exclude: 0 } } })
    await store.execute(actor, review, 'undoGrouping', { entry: linked.events[0]?.seq ?? 0 })
    ;({ tally } = await store.state(review))
    expect(tally).toMatchObject({ duplicates: 0, stages: { title: { conflict: 0, include: 1, exclude: 1 } } })
  })
})

/** Mulberry32: the same seed, the same run. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
