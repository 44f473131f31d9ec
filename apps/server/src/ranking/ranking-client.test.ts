/** The thread of ranking: long work is called off, and nobody waits for a thread that is gone. */
import type { RankingRecord } from '@oversyn/ranking'
import { expect, it } from 'vitest'
import { RankingClient } from './ranking-client.ts'

const records: RankingRecord[] = Array.from({ length: 3_000 }, (_, at) => ({
  id: `${at}`,
  title: `Study ${at % 97} of ${at % 11} and ${at % 53}`,
  abstract: `About ${at % 7}, ${at % 13} and ${at % 29} of it.`,
}))
const relevant = records.filter((_, at) => at % 50 === 0).map((it) => it.id)

it('calls off a simulation that is under way, and can be asked again', async () => {
  const client = new RankingClient()
  client.give(records)
  const told: number[] = []
  const simulation = client.simulate({ relevant, options: { seed: 1 } }, (done) => {
    told.push(done)
    client.giveUp()
  })
  await expect(simulation).rejects.toThrow('called off')
  expect(told.length).toBeGreaterThan(0)
  expect(await client.why({ report: '1' })).toBeNull()
  await client.end()
})

it('leaves nobody waiting for a thread that ended', async () => {
  const client = new RankingClient()
  client.give(records)
  const asked = client.simulate({ relevant, options: {} }, () => undefined)
  await client.end()
  await expect(asked).rejects.toThrow()
})
