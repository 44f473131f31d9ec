/** What people have said of pairs: read back after a reload, and not overwritten by somebody who had not seen it. */
import type { DedupeResult } from '@oversyn/dedupe'
import { recordId } from '@oversyn/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileHash } from '../records/raw-file.ts'
import { openStore, type Store } from '../store.ts'
import { engines, type Places, places } from '../testing/places.ts'
import { refusal } from '../testing/refusal.ts'
import { actor, other, sampleReview } from '../testing/samples.ts'

describe.each(engines)('words about pairs on %s', (kind) => {
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

  async function threePairs() {
    const { review, id, addSource } = await sampleReview(store)
    const bytes = new TextEncoder().encode(id)
    await store.importRecords(actor, review, {
      source: await addSource(),
      search: null,
      file: { name: 'treff.ris', bytes },
      records: () =>
        Array.from({ length: 6 }, (_, at) => ({
          title: `Treff ${at}`,
          authors: '',
          year: null,
          data: { type: 'book', title: `Treff ${at}`, extra: {}, place: { line: at + 1 } },
        })),
    })
    const ids = Array.from({ length: 6 }, (_, at) => recordId(id, fileHash(bytes), at)).toSorted()
    const pair = (at: number) => ({ a: ids[2 * at] ?? '', b: ids[2 * at + 1] ?? '' })
    const told = () => store.duplicates.pairs(review, { relation: 'told', order: 'likely', from: 0, limit: 10 })
    return { review, pairs: [pair(0), pair(1), pair(2)] as const, told }
  }

  it('are told the last first, with who said them, and are gone where they were taken back', async () => {
    const { review, pairs, told } = await threePairs()
    const [one, two, three] = pairs
    await store.execute(actor, review, 'judgePairs', { pairs: [{ ...one, relation: 'duplicate' }] })
    await store.execute(other, review, 'judgePairs', { pairs: [{ ...two, relation: 'distinct' }] })
    await store.execute(actor, review, 'judgePairs', { pairs: [{ ...three, relation: 'possible' }] })
    const page = await told()
    expect(page.pairs.map(({ a, relation, person }) => [a.id, relation, person])).toEqual([
      [two.a, 'distinct', other.id],
      [one.a, 'duplicate', actor.id],
    ])
    await store.execute(actor, review, 'undoGrouping', { entry: page.pairs[1]?.seq ?? 0 })
    expect((await told()).pairs.map((it) => it.a.id)).toEqual([two.a])
    expect((await store.state(review)).tally.duplicates).toBe(0)
  })

  it('leave what the program thought as it was where they are taken back', async () => {
    const { review, pairs, told } = await threePairs()
    const [one, two, three] = pairs
    const result: DedupeResult = {
      clusters: [],
      possible: [{ ...one, score: 0.4, why: [] }],
      related: [{ ...two, relation: 'preprint', said: false, why: [] }],
      problems: [],
    }
    await store.duplicates.write(actor, await store.duplicates.begin(review), result, 'usual')
    const words = { a: three.a, b: three.b, relation: 'distinct' as const }
    await store.execute(actor, review, 'judgePairs', { pairs: [words] })
    const all = [one, two, three].map((it) => ({ ...it, relation: 'duplicate' as const }))
    const { events } = await store.execute(actor, review, 'judgePairs', { pairs: all })
    expect((await told()).total).toBe(3)
    await store.execute(actor, review, 'undoGrouping', { entry: events[0]?.seq ?? 0 })
    const of = async (relation: 'possible' | 'related') =>
      (await store.duplicates.pairs(review, { relation, order: 'likely', from: 0, limit: 10 })).pairs
    expect(await of('possible')).toMatchObject([{ a: { id: one.a }, score: 0.4, by: 'program' }])
    expect(await of('related')).toMatchObject([{ a: { id: two.a }, kind: 'preprint', by: 'program' }])
    expect((await told()).pairs).toMatchObject([{ a: { id: three.a }, relation: 'distinct', by: 'person' }])
    const moment = await store.duplicates.begin(review)
    expect(await store.duplicates.words(moment)).toMatchObject([
      { a: three.a, says: 'distinct', marks: [expect.any(String), expect.any(String)] },
    ])
    expect(await store.verify(review)).toMatchObject([{ whole: true, problems: [] }])

    // Taking back what was taken back says it again.
    const state = async () => [(await store.state(review)).tally.duplicates, (await told()).total]
    expect(await state()).toEqual([0, 1])
    await store.execute(actor, review, 'undoGrouping', { entry: (await store.find(review)).head.seq })
    expect(await state()).toEqual([3, 3])
    await store.execute(actor, review, 'undoGrouping', { entry: (await store.find(review)).head.seq })
    expect(await state()).toEqual([0, 1])
    expect(await of('related')).toMatchObject([{ a: { id: two.a }, kind: 'preprint', by: 'program' }])
    expect(await store.verify(review)).toMatchObject([{ whole: true, problems: [] }])
  })

  it('stand where somebody else answers who had not seen them', async () => {
    const { review, pairs, told } = await threePairs()
    const [one, two] = pairs
    const { seq } = await told()
    await store.execute(actor, review, 'judgePairs', { pairs: [{ ...one, relation: 'duplicate' }] })
    const late = (pair: typeof one, seen: number) =>
      store.execute(other, review, 'judgePairs', { pairs: [{ a: pair.b, b: pair.a, relation: 'distinct' }] }, seen)
    expect((await refusal(late(one, seq))).code).toBe('object-changed')
    await late(two, seq)
    await late(one, (await told()).seq)
    expect((await told()).pairs.map((it) => it.relation)).toEqual(['distinct', 'distinct'])
  })
})
