/** Jobs: taken once, kept by who holds them, given on when the holder dies, ended when asked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../store.ts'
import { engines, type Places, places } from '../testing/places.ts'
import { refusal } from '../testing/refusal.ts'
import { actor } from '../testing/samples.ts'

describe.each(engines)('jobs on %s', (kind) => {
  let place: Places
  let store: Store
  let time = Date.parse('2026-03-01T12:00:00.000Z')
  const pass = (seconds: number) => {
    time += seconds * 1_000
  }

  beforeAll(async () => {
    place = await places(kind)
    store = await openStore({ ...(await place.fresh()), now: () => new Date(time) })
  })
  afterAll(async () => {
    await store?.close()
    await place?.end()
  })

  const add = (input: unknown = {}) => {
    pass(1)
    return store.jobs.add({ review: 'r', kind: 'count', input, actor })
  }

  it('are taken in their order, each once, and end with what they came to', async () => {
    const [first, second] = [await add({ upTo: 3 }), await add()]
    const taken = await store.jobs.take('a', ['count'])
    expect(taken).toMatchObject({ id: first.id, input: { upTo: 3 }, actor, state: 'running' })
    expect(await store.jobs.keep(first.id, 'a', 2, 3)).toBe(true)
    expect(await store.jobs.take('b', ['count'])).toMatchObject({ id: second.id })
    expect(await store.jobs.take('c', ['count'])).toBeUndefined()
    await store.jobs.end(first.id, 'a', { state: 'done', result: { counted: 3 } })
    await store.jobs.end(second.id, 'b', { state: 'failed', error: { code: 'x', message: 'X.' } })
    expect(await store.jobs.list('r')).toMatchObject([
      { id: second.id, state: 'failed', error: { code: 'x', message: 'X.' } },
      { id: first.id, state: 'done', result: { counted: 3 }, done: 2, total: 3 },
    ])
  })

  it('are only taken by who knows their kind', async () => {
    const job = await add()
    expect(await store.jobs.take('a', ['another'])).toBeUndefined()
    await store.jobs.cancel(job.id)
  })

  it('go to another when the holder has died, three times and no more', async () => {
    const job = await add()
    for (const owner of ['a', 'b', 'c']) {
      expect(await store.jobs.take(owner, ['count'])).toMatchObject({ id: job.id })
      pass(31)
    }
    expect(await store.jobs.keep(job.id, 'a', 1, null)).toBe(false)
    expect(await store.jobs.take('d', ['count'])).toBeUndefined()
    expect(await store.jobs.find(job.id)).toMatchObject({ state: 'failed', error: { code: 'job-broken' } })
  })

  it('end when they are asked to: at once where nobody has begun', async () => {
    expect(await store.jobs.cancel((await add()).id)).toMatchObject({ state: 'cancelled' })
    const job = await add()
    await store.jobs.take('a', ['count'])
    expect(await store.jobs.cancel(job.id)).toMatchObject({ state: 'running' })
    expect(await store.jobs.keep(job.id, 'a', 1, null)).toBe(false)
    await store.jobs.end(job.id, 'a', { state: 'cancelled' })
    expect(await store.jobs.find(job.id)).toMatchObject({ state: 'cancelled' })
  })

  it('are given back by a program that stops', async () => {
    const job = await add()
    await store.jobs.take('a', ['count'])
    await store.jobs.giveBack(job.id, 'a')
    expect(await store.jobs.take('b', ['count'])).toMatchObject({ id: job.id })
    await store.jobs.end(job.id, 'b', { state: 'done', result: null })
  })

  it('that are not there are refused', async () => {
    expect((await refusal(store.jobs.find('nobody'))).code).toBe('job-unknown')
  })
})
