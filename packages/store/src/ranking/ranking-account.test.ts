/** What the report is told of the ranking, on both engines. */
import { type Plan, usualPlan } from '@oversyn/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../store.ts'
import { engines, type Places, places } from '../testing/places.ts'
import { screenedReview } from '../testing/screened-review.ts'

const ranking = (use: boolean): Partial<Plan> => ({ ranking: { ...usualPlan().ranking, use } })

describe.each(engines)('what the report is told of the ranking on %s', (kind) => {
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

  it('is nothing where no plan ever asked for it', async () => {
    const it = await screenedReview(store)
    await it.plan({})
    expect(await store.ranking.account(it.review)).toBeNull()
  })

  it('is when it was used, what was drawn by chance and found, and who stopped', async () => {
    const it = await screenedReview(store)
    await it.plan(ranking(true))
    const [a = '', b = '', c = ''] = it.reports
    for (const [report, verdict] of [
      [a, 'include'],
      [b, 'exclude'],
    ] as const)
      await it.run('screenReport', { report, stage: 'title', verdict, criterion: null, drawn: true }, it.kari)
    await it.judge(it.kari, c, 'include')
    // Who changes their mind, and changes it back, was given it by chance all the same.
    await it.judge(it.kari, b, 'maybe')
    await it.judge(it.kari, b, 'exclude')
    const value = {
      ...({ stage: 'title', rule: 'own-judgement', target: usualPlan().stopping, allowed: false } as const),
      ...{ screened: 3, included: 2, remaining: 7, recall: null, low: null, high: null, reason: 'Frist' },
    }
    const { made } = await it.run('stopScreening', { value }, it.ola)
    const account = await store.ranking.account(it.review)
    expect(account).toMatchObject({ to: null, draws: [{ stage: 'title', reports: 2, included: 1 }] })
    expect(account?.stops).toMatchObject([{ id: made?.id, by: it.ola.id }])
    await it.plan(ranking(false))
    await it.run('withdraw', { kind: 'stop', id: made?.id ?? '' })
    const after = await store.ranking.account(it.review)
    expect(after?.stops).toEqual([])
    expect(await store.ranking.stops(it.review, 'title')).toMatchObject([
      { by: it.ola.id, stop: { screened: 3, reason: 'Frist' }, resumed: { by: 'kari' } },
    ])
    expect(await store.ranking.stops(it.review, 'fulltext')).toEqual([])
    expect(after?.to).not.toBeNull()
    await it.plan(ranking(true))
    expect(await store.ranking.account(it.review)).toMatchObject({ from: account?.from, to: null })
  })
})
