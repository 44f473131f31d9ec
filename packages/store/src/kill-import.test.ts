/** An import is there or it is not: a process that is killed in the middle of one leaves nothing, and loses nothing it told of. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore } from './store.ts'
import { homes } from './testing/places.ts'
import { runScript } from './testing/run-script.ts'
import { sampleReview } from './testing/samples.ts'

const rounds = 8
const perFile = 600

let place: Awaited<ReturnType<typeof homes>>
beforeAll(async () => {
  place = await homes()
})
afterAll(() => place?.end())

it(`leaves whole imports or none when it is killed in mid-import, ${rounds} times`, { timeout: 300_000 }, async () => {
  const { home } = await place.fresh()
  const store = await openStore({ home })
  const { review, addSource } = await sampleReview(store)
  const source = await addSource()
  await store.close()

  const acknowledged: string[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const importer = runScript('importer.mjs', JSON.stringify({ home, review, source, round }))
    let told = 0
    for await (const text of importer.lines) {
      const line: { id?: string; stored?: string } = JSON.parse(text)
      if (line.id !== undefined) acknowledged.push(line.id)
      if (line.stored === undefined) continue
      told += 1
      // A different moment of the second import each time.
      if (told === 2) setTimeout(() => importer.process.kill('SIGKILL'), round * 23)
    }
    await importer.ended
    expect(importer.process.signalCode).toBe('SIGKILL')
  }

  const after = await openStore({ home })
  try {
    const imports = await after.imports.list(review)
    const ids = new Set(imports.map((it) => it.id))
    expect(acknowledged.filter((it) => !ids.has(it))).toEqual([])
    expect(imports.every((it) => it.records === perFile && it.isHere)).toBe(true)
    expect((await after.state(review)).tally.records).toEqual({ [source]: imports.length * perFile })
    expect(await after.verify()).toMatchObject([{ whole: true, problems: [] }])
  } finally {
    await after.close()
  }
})
