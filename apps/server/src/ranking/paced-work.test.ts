import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { PacedWork } from './paced-work.ts'

function counted(ms = 5) {
  const runs: string[] = []
  const run = async (place: string) => {
    runs.push(place)
    await wait(ms)
  }
  return { runs, run }
}

it('does what is wanted often now and then, one run at a time at each place', async () => {
  const { runs, run } = counted(20)
  const work = new PacedWork(run, { times: 3, most: 1_000 })
  for (let at = 0; at < 20; at += 1) {
    work.want('a')
    await wait(5)
  }
  work.want('b')
  await work.stop()
  expect(runs.filter((it) => it === 'a').length).toBeLessThan(5)
})

it('makes nobody wait for the rest, and ends with a run that began after one asked', async () => {
  const { runs, run } = counted()
  const work = new PacedWork(run, { times: 1e6, most: 60_000 })
  await work.now('a')
  await work.now('a')
  // While it runs: one more, and no other for the second who asks.
  await Promise.all([work.now('a'), work.now('a')])
  expect(runs.length).toBe(3)
  const during = work.now('a')
  await Promise.resolve()
  await Promise.all([during, work.now('a')])
  expect(runs.length).toBeLessThanOrEqual(5)
  await work.stop()
})

it('leaves nobody waiting when it is stopped, and begins nothing afterwards', async () => {
  const { runs, run } = counted()
  const work = new PacedWork(run)
  const asked = work.now('a')
  await Promise.all([work.stop(), asked])
  const before = runs.length
  work.want('a')
  await work.now('a')
  expect(runs.length).toBe(before)
})
