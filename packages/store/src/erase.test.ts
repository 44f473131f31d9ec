/** Erasing on request, on both engines. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from './store.ts'
import { fullReview } from './testing/full-review.ts'
import { engines, type Places, places } from './testing/places.ts'
import { refusal } from './testing/refusal.ts'
import { actor, sampleReview } from './testing/samples.ts'

describe.each(engines)('erasing on %s', (kind) => {
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

  async function entryOf(review: string, seq: number): Promise<{ id: string; text: string; payload: string | null }> {
    for await (const entry of store.entries(review)) {
      const envelope: { seq: number; id: string } = JSON.parse(entry.envelope)
      if (envelope.seq === seq) return { id: envelope.id, text: JSON.stringify(entry), payload: entry.payload }
    }
    throw new Error(`no entry ${seq}`)
  }

  it('leaves nothing of what was said, and a chain that is whole', async () => {
    const { review } = await sampleReview(store)
    const value = { name: 'Nina Navnløs', role: 'adviser' } as const
    const named = await store.execute(actor, review, 'namePerson', { value })
    const id = (await entryOf(review, named.head.seq)).id
    const done = await store.erase(actor, review, id, 'Hun ba om det')
    expect(done.events).toEqual([{ seq: named.head.seq + 1, type: 'entry.erased' }])
    expect((await store.state(review)).people).toEqual([])
    const erased = await entryOf(review, named.head.seq)
    expect(erased.payload).toBeNull()
    expect(erased.text).not.toContain('Nina')
    expect((await store.log(review, { limit: 10, about: `person:${named.made?.id}` })).total).toBe(0)
    expect((await store.verify(review))[0]).toMatchObject({ whole: true, problems: [] })
    expect((await store.erase(actor, review, id)).events).toEqual([])
  })

  it('takes a judgement back out of the counts', async () => {
    const { review } = await fullReview(store)
    const before = (await store.state(review)).tally
    const last = (await store.find(review)).head.seq
    await store.erase(actor, review, (await entryOf(review, last)).id)
    const { tally } = await store.state(review)
    expect(tally.decisions).toBe(before.decisions - 1)
    expect(tally.stages.title).toMatchObject({ include: 1, exclude: 2, maybe: 0, reasons: { none: 2 } })
    expect((await store.verify(review))[0]?.problems).toEqual([])
  })

  it('refuses where something rests on it, for the name of the review, and for what is not there', async () => {
    const { review, theme } = await fullReview(store, 'Hviler')
    const { entries } = await store.log(review, { limit: 100, about: `theme:${theme}` })
    const stated = JSON.parse(entries.at(-1)?.envelope ?? '{}')
    const refused = await refusal(store.erase(actor, review, stated.id))
    expect(refused.problems.map((it) => it.code)).toEqual(['reference-unknown'])
    expect((await store.state(review)).themes).toHaveLength(1)
    expect((await refusal(store.erase(actor, review, (await entryOf(review, 1)).id))).problems[0]?.code).toBe(
      'entry-names-review',
    )
    expect((await refusal(store.erase(actor, review, 'x'))).code).toBe('event-unknown')
    expect((await store.verify(review))[0]?.problems).toEqual([])
  })
})
