/** The runner: does what waits, tells how far it is, and ends when it is told to. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openStore, type Store } from '@oversyn/store'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { JobRunner, type Worker } from './runner.ts'

let home: string
let store: Store
const bugs: unknown[] = []
const actor = { id: 'kari', assurance: 'claimed' } as const

const workers: Record<string, Worker> = {
  add: async ({ job, progress }) => {
    const numbers = job.input as number[]
    for (const [at] of numbers.entries()) await progress(at + 1, numbers.length)
    return numbers.reduce((sum, it) => sum + it, 0)
  },
  endless: async ({ progress }) => {
    for (let at = 0; ; at += 1) {
      await progress(at)
      await wait(20)
    }
  },
  broken: () => Promise.reject(new Error('a fault of ours')),
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'oversyn-jobs-'))
  store = await openStore({ home })
})
afterAll(async () => {
  await store.close()
  await rm(home, { recursive: true, force: true })
})

function runner(): JobRunner {
  return new JobRunner({ store, workers, owner: 'test', onBug: (bug) => bugs.push(bug) })
}

async function until(id: string, is: (state: string) => boolean) {
  for (;;) {
    const job = await store.jobs.find(id)
    if (is(job.state)) return job
    await wait(20)
  }
}

const ended = (state: string) => state !== 'waiting' && state !== 'running'
const add = (kind: string, input: unknown = null) => store.jobs.add({ review: 'r', kind, input, actor })

it('does what waits, one after another', async () => {
  const [one, two] = [await add('add', [1, 2, 3]), await add('add', [4])]
  const it = runner()
  it.kick()
  expect(await until(one.id, ended)).toMatchObject({ state: 'done', result: 6, done: 3, total: 3 })
  expect(await until(two.id, ended)).toMatchObject({ state: 'done', result: 4 })
  await it.stop()
})

it('ends work that is cancelled, and tells of work that breaks without saying how', async () => {
  const [endless, broken] = [await add('endless'), await add('broken')]
  const it = runner()
  it.kick()
  await until(endless.id, (state) => state === 'running')
  await store.jobs.cancel(endless.id)
  expect(await until(endless.id, ended)).toMatchObject({ state: 'cancelled' })
  expect(await until(broken.id, ended)).toMatchObject({ state: 'failed', error: { code: 'internal' } })
  expect(bugs).toHaveLength(1)
  await it.stop()
})

it('gives back what it has not finished when it is stopped', async () => {
  const endless = await add('endless')
  const it = runner()
  it.kick()
  await until(endless.id, (state) => state === 'running')
  await it.stop()
  expect(await store.jobs.find(endless.id)).toMatchObject({ state: 'waiting' })
  await store.jobs.cancel(endless.id)
})
