/** A review to practise on: made whole, imported, its duplicates found; and a second one beside the first. */
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type OpenApp, openApp, sending } from '../testing/open-app.ts'

let open: OpenApp

beforeAll(async () => {
  open = await openApp({ practiceDir: fileURLToPath(new URL('../../../../examples/practice', import.meta.url)) })
})
afterAll(() => open?.close())

it('has a question, criteria, and records with duplicates among them', async () => {
  const { key, jobs } = await open.client.makePractice({ body: {} })
  expect([key, jobs.length]).toEqual(['oving', 4])
  for (;;) {
    const all = (await open.client.jobs({ review: key })).jobs
    if (all.length > 4 && all.every((it) => it.state !== 'waiting' && it.state !== 'running')) {
      expect(all.map((it) => it.state)).toEqual(all.map(() => 'done'))
      break
    }
    await wait(50)
  }
  const { criteria, themes, people, tally } = await open.store.state(key)
  expect([criteria.length, themes.length, people.length]).toEqual([5, 2, 2])
  expect(Object.values(tally.records).reduce((sum, count) => sum + count, 0)).toBe(45)
  expect(tally.duplicates).toBeGreaterThan(12)
  expect(tally.pairs.possible).toBeGreaterThan(0)
  expect(await open.store.verify(key)).toMatchObject([{ whole: true, problems: [] }])
  expect((await open.client.makePractice({ body: {} })).key).toBe('oving-2')
  expect(open.bugs).toEqual([])
})

it('is refused where the program came without it', async () => {
  const bare = await openApp()
  expect((await bare.ask('/api/practice', sending({}))).status).toBe(404)
  await bare.close()
})
