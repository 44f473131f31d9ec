/** What did not pass full text, for the appendix of the report. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../store.ts'
import { engines, type Places, places } from '../testing/places.ts'
import { screenedReview } from '../testing/screened-review.ts'

describe.each(engines)('what full text left out on %s', (kind) => {
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

  it('names each with the criterion as it was followed, or why it could not be had', async () => {
    const it = await screenedReview(store, 4, 'Fulltekst')
    const [a = '', b = '', c = '', d = ''] = it.reports
    for (const report of it.reports) await it.judge(it.kari, report, 'include')
    const criterion = await it.criterion('Aviser')
    await it.judge(it.kari, a, 'exclude', { stage: 'fulltext', criterion })
    await it.judge(it.kari, b, 'include', { stage: 'fulltext' })
    await it.run('seekFulltext', { report: c, state: 'not-retrieved', reason: 'Ikke utlånt' })
    const value = { id: criterion, effect: 'exclude', element: 'type', text: 'Aviser og blad' } as const
    await it.run('setCriterion', { value: { ...value, rationale: 'Ikke forskning', agreedWithClient: true } })
    const { excluded, notRetrieved } = await store.screening.leftOut(it.review)
    expect(excluded).toMatchObject([{ report: a, criterion, version: 1, published: { container: '' } }])
    expect(notRetrieved).toMatchObject([{ report: c, criterion: null, reason: 'Ikke utlånt' }])
    // Linked to another that was included, it is a conflict, and in neither list.
    await it.judge(it.kari, d, 'include', { stage: 'fulltext' })
    await it.run('judgePairs', { pairs: [{ a, b: d, relation: 'duplicate' }] })
    expect((await store.screening.leftOut(it.review)).excluded).toEqual([])
  })

  it('leaves out what a blind round is still about', async () => {
    const it = await screenedReview(store, 2, 'Runde')
    const [a = ''] = it.reports
    for (const report of it.reports) await it.judge(it.kari, report, 'include')
    await it.plan({ calibration: { stage: 'fulltext', size: 2, concluded: false } })
    await it.judge(it.kari, a, 'exclude', { stage: 'fulltext' })
    expect((await store.screening.leftOut(it.review)).excluded).toEqual([])
    await it.plan({ calibration: { stage: 'fulltext', size: 2, concluded: true } })
    expect((await store.screening.leftOut(it.review)).excluded).toMatchObject([{ report: a }])
  })
})
