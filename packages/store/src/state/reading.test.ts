/** What readers are given, on both engines: pages of the log, states, the list of reviews. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../store.ts'
import { engines, type Places, places } from '../testing/places.ts'
import { actor, sampleReview } from '../testing/samples.ts'

describe.each(engines)('reading on %s', (kind) => {
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

  it('gives the log by pages, newest first, whole or about some objects', async () => {
    const { review, addTheme } = await sampleReview(store)
    const themes = []
    for (let n = 1; n <= 5; n += 1) themes.push(await addTheme(`Tema ${n}`))
    const seqs = []
    let after: string | undefined
    do {
      const page = await store.log(review, { limit: 4, after })
      seqs.push(...page.entries.map((it) => JSON.parse(it.envelope).seq))
      expect(page.total).toBe(6)
      after = page.next ?? undefined
    } while (after !== undefined)
    expect(seqs).toEqual([6, 5, 4, 3, 2, 1])
    const about = `theme:${themes[0]},theme:${themes[3]}`
    const found = await store.log(review, { limit: 1, about })
    expect([found.total, found.next]).toEqual([2, '5'])
    const rest = await store.log(review, { limit: 1, about, after: found.next ?? '' })
    expect([rest.entries.length, rest.next]).toEqual([1, null])
    const all = []
    for await (const entry of store.entries(review)) all.push(JSON.parse(entry.envelope).seq)
    expect(all).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('gives the same state from its cache as from its tables', async () => {
    const made = await sampleReview(store)
    const theme = await made.addTheme()
    await made.addStudy(2011)
    await store.state(made.review)
    await made.addStudy(2005)
    await store.execute(actor, made.review, 'withdraw', { kind: 'theme', id: theme })
    const cached = await store.state(made.review)
    for (let n = 0; n < 9; n += 1) await store.state((await sampleReview(store)).review)
    const read = await store.state(made.review)
    expect(read).not.toBe(cached)
    expect(read).toEqual(cached)
  })

  it('lists reviews by title in Norwegian order, with their counts', async () => {
    const own = await openStore(await place.fresh())
    try {
      for (const title of ['Åre', 'Ask', 'Aaker']) await sampleReview(own, title)
      const { review, addStudy, addTheme } = await sampleReview(own, 'Ære')
      await addStudy()
      await addTheme()
      const value = { client: 'C', mandate: 'M', deadline: '2027', funding: null }
      await own.execute(actor, review, 'stateCommission', { value })
      const list = await own.reviews()
      expect(list.map((it) => it.title)).toEqual(['Ask', 'Ære', 'Aaker', 'Åre'])
      expect(list[1]).toMatchObject({
        key: 'ære',
        client: 'C',
        deadline: '2027',
        reports: 1,
        studies: 1,
        fromCommissioner: 1,
        fromSearch: 0,
        themes: 1,
        findings: 0,
        events: 5,
      })
      await addTheme('Enda et')
      const later = await own.reviews()
      expect(later[1]).toMatchObject({ key: 'ære', themes: 2, events: 6 })
      expect([later[0], later[2], later[3]]).toEqual([list[0], list[2], list[3]])
    } finally {
      await own.close()
    }
  })
})
