/** The power of a commit: a writer that is killed again and again loses nothing that it was told is stored. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore } from './store.ts'
import { homes } from './testing/places.ts'
import { runScript } from './testing/run-script.ts'
import { sampleReview } from './testing/samples.ts'

const rounds = 20

let place: Awaited<ReturnType<typeof homes>>
beforeAll(async () => {
  place = await homes()
})
afterAll(() => place?.end())

it(`loses no acknowledged entry when it is killed in mid-write, ${rounds} times`, { timeout: 300_000 }, async () => {
  const { home } = await place.fresh()
  const store = await openStore({ home })
  const { review } = await sampleReview(store)
  await store.close()

  const acknowledged: { seq: number; id: string }[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const writer = runScript('writer.mjs', JSON.stringify({ home, review, name: `runde-${round}` }))
    const before = acknowledged.at(-1)?.seq ?? 1
    // A different moment each time, between the first commit and some thirty more.
    const last = 1 + ((round * 7) % 30)
    let told = 0
    for await (const text of writer.lines) {
      const line: { opened?: number; seq?: number; id?: string; refused?: string } = JSON.parse(text)
      expect(line.refused).toBeUndefined()
      if (line.opened !== undefined) expect(line.opened).toBeGreaterThanOrEqual(before)
      if (line.seq === undefined || line.id === undefined) continue
      acknowledged.push({ seq: line.seq, id: line.id })
      told += 1
      if (told === last) writer.process.kill('SIGKILL')
    }
    await writer.ended
    expect(writer.process.signalCode).toBe('SIGKILL')
  }

  const after = await openStore({ home })
  try {
    const { works } = await after.state(review)
    const ids = new Set(works.map((it) => it.id))
    expect(acknowledged.filter((it) => !ids.has(it.id))).toEqual([])
    // At most one commit a round was made without being told of.
    expect(works.length - acknowledged.length).toBeLessThanOrEqual(rounds)
    expect(await after.verify()).toMatchObject([{ whole: true, problems: [] }])
  } finally {
    await after.close()
  }
})
