/** Two servers on one PostgreSQL database: each keeps desks of its own, and both tell the same. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore, type Store } from '../store.ts'
import { databases, type Places } from '../testing/places.ts'
import { double, screenedReview } from '../testing/screened-review.ts'

let place: Places
let one: Store
let other: Store

beforeAll(async () => {
  place = await databases()
  const at = await place.fresh()
  one = await openStore(at)
  other = await openStore(at)
})
afterAll(async () => {
  await one?.close()
  await other?.close()
  await place?.end()
})

it('sees what was decided, linked, tagged and imported at the other', async () => {
  const it = await screenedReview(one, 20)
  const { review, kari, ola, reports } = it
  await it.plan({ reviewers: double })
  const both = async () => {
    const seen = await Promise.all([one, other].map((store) => store.screening.progress(review, kari.id)))
    expect(seen[0]).toEqual(seen[1])
    return seen[0]?.stages[0]
  }
  expect(await both()).toMatchObject({ eligible: 20, left: 20 })
  const judge = (store: Store, by: typeof kari, report = '', verdict: 'include' | 'exclude' = 'include') =>
    store.execute(by, review, 'screenReport', { report, stage: 'title', verdict, criterion: null })
  // At the same time, by two people at two servers.
  await Promise.all([
    ...reports.slice(0, 8).map((report) => judge(one, kari, report)),
    ...reports.slice(0, 8).map((report, at) => judge(other, ola, report, at % 2 === 0 ? 'include' : 'exclude')),
  ])
  expect(await both()).toMatchObject({ mine: 8, left: 12, conflicts: 4, settled: { include: 4 } })
  const [, , , , , , , , a = '', b = ''] = reports
  await other.execute(ola, review, 'judgePairs', { pairs: [{ a, b, relation: 'duplicate' }] })
  await it.addRecords(5)
  expect(await both()).toMatchObject({ eligible: 24, left: 16 })
  expect((await one.verify(review))[0]?.problems).toEqual([])
})
