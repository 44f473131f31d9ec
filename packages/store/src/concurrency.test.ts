/** Several writers at once: the chain of a review has one end, whoever writes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from './store.ts'
import { databases, engines, type Places, places } from './testing/places.ts'
import { runScript, said } from './testing/run-script.ts'
import { actor, other, sampleReview } from './testing/samples.ts'

describe.each(engines)('writers on %s', (kind) => {
  let place: Places

  beforeAll(async () => {
    place = await places(kind)
  })
  afterAll(() => place?.end())

  it('keep the chain whole in one process', async () => {
    const store = await openStore(await place.fresh())
    try {
      const { review } = await sampleReview(store)
      const ask = (n: number) =>
        store.execute(n % 2 ? actor : other, review, 'stateWeakness', { value: { about: 'review', text: `Nr. ${n}` } })
      const done = await Promise.all(Array.from({ length: 40 }, (_, n) => ask(n)))
      expect(new Set(done.map((it) => it.head.seq)).size).toBe(40)
      const { weaknesses, log } = await store.state(review)
      expect(log.seq).toBe(41)
      expect(weaknesses.map((it) => it.key)).toEqual(Array.from({ length: 40 }, (_, n) => `weakness-${n + 1}`))
      expect(await store.verify()).toMatchObject([{ whole: true, problems: [] }])
    } finally {
      await store.close()
    }
  })

  it('are verified while they write', async () => {
    const store = await openStore(await place.fresh())
    try {
      const { review } = await sampleReview(store)
      let isDone = false
      const writing = (async () => {
        for (let n = 0; n < 60; n += 1)
          await store.execute(actor, review, 'stateWeakness', { value: { about: 'review', text: `Nr. ${n}` } })
        isDone = true
      })()
      let times = 0
      while (!isDone) {
        expect(await store.verify()).toMatchObject([{ whole: true, problems: [] }])
        times += 1
      }
      await writing
      expect(times).toBeGreaterThan(0)
    } finally {
      await store.close()
    }
  })
})

describe('writers on postgres', () => {
  let place: Awaited<ReturnType<typeof databases>>

  beforeAll(async () => {
    place = await databases()
  })
  afterAll(() => place?.end())

  it('keep the chain whole from two processes, and see what the other wrote', async () => {
    const { databaseUrl } = await place.fresh()
    const store = await openStore({ databaseUrl })
    try {
      const { review } = await sampleReview(store)
      await store.state(review)
      const count = 40
      const writers = ['en', 'to'].map((name) =>
        said(runScript('writer.mjs', JSON.stringify({ databaseUrl, review, name, count }))),
      )
      const seqs = (await Promise.all(writers)).map((lines) =>
        lines.map((it) => JSON.parse(it).seq).filter((it) => it !== undefined),
      )
      expect(seqs.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: 2 * count }, (_, n) => n + 2))
      // They did write at the same time: neither had ended before the other began.
      expect(Math.min(...(seqs[0] ?? []))).toBeLessThan(Math.max(...(seqs[1] ?? [])))
      expect(Math.min(...(seqs[1] ?? []))).toBeLessThan(Math.max(...(seqs[0] ?? [])))
      expect((await store.state(review)).works).toHaveLength(2 * count)
      expect(await store.verify()).toMatchObject([{ whole: true, problems: [] }])
    } finally {
      await store.close()
    }
  })

  it('migrate an empty database at the same time', async () => {
    const { databaseUrl } = await place.fresh()
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ databaseUrl })))
    const { review } = await sampleReview(stores[0] ?? (await openStore({ databaseUrl })))
    for (const store of stores) {
      expect((await store.find(review)).head.seq).toBe(1)
      await store.close()
    }
  })
})
