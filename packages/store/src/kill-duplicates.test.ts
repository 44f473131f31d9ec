/** Duplicates are written by many short entries: a process that is killed among them leaves the review whole, and another goes on. */
import { openIndex, resultOf } from '@oversyn/dedupe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Found } from './duplicates/apply-found.ts'
import { openStore, type Store } from './store.ts'
import { engines, type Places, places } from './testing/places.ts'
import { runScript } from './testing/run-script.ts'
import { actor, sampleReview } from './testing/samples.ts'

const twice = 400
/** So long that the lease of a process that was killed has run out. */
const later = () => new Date(Date.now() + 60_000)

describe.each(engines)('a search for duplicates on %s', (kind) => {
  let place: Places
  beforeAll(async () => {
    place = await places(kind)
  })
  afterAll(() => place?.end())

  it.each([2, 6])('is taken up by the next server where it was killed after %d entries', async (entries) => {
    const where = await place.fresh()
    const review = await reviewTwice(where)
    const linker = runScript('linker.mjs', JSON.stringify(where))
    for await (const text of linker.lines) if (JSON.parse(text).done === entries) linker.process.kill('SIGKILL')
    await linker.ended
    expect(linker.process.signalCode).toBe('SIGKILL')

    const store = await openStore({ ...where, now: later })
    try {
      const left = (await store.state(review)).tally.duplicates
      expect(left).toBeGreaterThan(0)
      expect(left).toBeLessThan(twice)
      expect(await store.verify()).toMatchObject([{ whole: true, problems: [] }])

      const job = await store.jobs.take('next', ['find-duplicates'])
      expect(await find(store, job?.review ?? '')).toMatchObject({ linked: twice - left, separated: 0 })
      expect((await store.state(review)).tally.duplicates).toBe(twice)
      expect(await find(store, review)).toMatchObject({ linked: 0, possible: 0, related: 0, separated: 0 })
      expect(await store.verify()).toMatchObject([{ whole: true, problems: [] }])
    } finally {
      await store.close()
    }
  })

  it('ends between two entries where it is told to, and keeps what it has written', async () => {
    const where = await place.fresh()
    const review = await reviewTwice(where)
    const store = await openStore(where)
    try {
      const enough = new Error('enough')
      const told = (done: number) => (done < 2 ? Promise.resolve() : Promise.reject(enough))
      await expect(find(store, review, told)).rejects.toBe(enough)
      expect((await store.state(review)).tally.duplicates).toBeGreaterThan(0)
      expect(await store.verify()).toMatchObject([{ whole: true, problems: [] }])
    } finally {
      await store.close()
    }
  })
})

it('is written by one of two servers that do it at once', async () => {
  const place = await places('postgres')
  const where = await place.fresh()
  const review = await reviewTwice(where)
  const [one, other] = [await openStore(where), await openStore(where)]
  try {
    const found = await Promise.all([find(one, review), find(other, review)])
    // Whoever is not the first hears that the records have moved on.
    expect(found.filter((it) => it === undefined).length).toBeGreaterThan(0)
    expect(await find(one, review)).toBeDefined()
    expect((await other.state(review)).tally.duplicates).toBe(twice)
    expect(await one.verify()).toMatchObject([{ whole: true, problems: [] }])
  } finally {
    await one.close()
    await other.close()
    await place.end()
  }
})

/** A review in which every record comes twice, and the work of finding that waits. */
async function reviewTwice(where: Awaited<ReturnType<Places['fresh']>>): Promise<string> {
  const store = await openStore(where)
  try {
    const { review, id, addSource } = await sampleReview(store)
    for (const name of ['Oria', 'Norart'])
      await store.importRecords(actor, review, {
        source: await addSource(name),
        search: null,
        file: { name: `${name}.ris`, bytes: new TextEncoder().encode(name) },
        records: () => Array.from({ length: twice }, (_, at) => record(at)),
      })
    await store.jobs.add({ review: id, kind: 'find-duplicates', input: {}, actor })
    return review
  } finally {
    await store.close()
  }
}

function record(at: number) {
  const title = `Samordning av tjenester i velferdskontor nummer ${at}`
  const data = { type: 'article-journal', title, DOI: `10.9999/vt.${at}`, page: `${at * 10 + 1}-${at * 10 + 9}` }
  return { title, authors: '', year: 2011, data: { ...data, extra: {}, place: { line: at } } }
}

async function find(store: Store, review: string, told?: (done: number) => Promise<void>): Promise<Found | undefined> {
  const moment = await store.duplicates.begin(review)
  const index = openIndex()
  for await (const page of store.duplicates.records(moment)) for (const it of page) index.add(it)
  return (await store.duplicates.write(actor, moment, resultOf(index.close()), 'usual', told))?.found
}
