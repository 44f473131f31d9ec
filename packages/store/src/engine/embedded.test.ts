/** The embedded engine: what it promises of the disk, of other processes and of crashes. */
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openEngine, openStore } from '../store.ts'
import { homes } from '../testing/places.ts'
import { refusal } from '../testing/refusal.ts'
import { runScript, said } from '../testing/run-script.ts'
import { actor, sampleReview } from '../testing/samples.ts'
import { dataFolder } from './data-folder.ts'
import { processStart } from './process-identity.ts'
import { WorkerClient } from './worker-client.ts'

let place: Awaited<ReturnType<typeof homes>>
beforeAll(async () => {
  place = await homes()
})
afterAll(() => place?.end())

const now = () => new Date()
const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  )

it('tells the disk to write at every commit', async () => {
  const { home } = await place.fresh()
  const engine = await openEngine({ home }, now)
  try {
    await engine.db.schema.createTable('probe').addColumn('n', 'integer').execute()
    const counts = [await engine.syncs?.()]
    for (let n = 0; n < 5; n += 1) {
      await engine.db
        .insertInto('probe' as never)
        .values({ n } as never)
        .execute()
      counts.push(await engine.syncs?.())
    }
    for (const [at, count] of counts.entries()) if (at > 0) expect(count).toBeGreaterThan(counts[at - 1] ?? Number.NaN)
    const before = await engine.syncs?.()
    await engine.db
      .selectFrom('probe' as never)
      .selectAll()
      .execute()
    expect(await engine.syncs?.()).toBe(before)
  } finally {
    await engine.close()
  }
})

it('refuses to start where the disk is not told', async () => {
  const { home } = await place.fresh()
  const syncs = vi.spyOn(WorkerClient.prototype, 'syncs').mockResolvedValue(7)
  try {
    expect((await refusal(openStore({ home }))).code).toBe('store-not-durable')
  } finally {
    syncs.mockRestore()
  }
  // It let go of everything.
  await (await openStore({ home })).close()
})

it('refuses a second process, which harms nothing', async () => {
  const { home } = await place.fresh()
  const store = await openStore({ home })
  const { review } = await sampleReview(store)
  const tried = JSON.stringify({ home, review, name: 'annen', count: 3 })
  const [first, second] = await Promise.all([
    said(runScript('writer.mjs', tried)),
    said(runScript('writer.mjs', tried)),
  ])
  for (const lines of [first, second]) {
    expect(lines.map((it) => JSON.parse(it).refused)).toEqual(['store-locked'])
    expect(lines[0]).toContain(`process ${process.pid}`)
  }
  expect((await refusal(openStore({ home }))).code).toBe('store-locked')
  await store.execute(actor, review, 'stateWeakness', { value: { about: 'review', text: 'Etterpå' } })
  await store.close()
  const again = await openStore({ home })
  expect((await again.state(review)).weaknesses).toHaveLength(1)
  expect(await again.verify()).toMatchObject([{ whole: true, problems: [] }])
  await again.close()
  expect(await exists(join(home, 'lock'))).toBe(false)
})

it('takes over the lock of a process that is no more, or that has another start time', async () => {
  const { home } = await place.fresh()
  const started = processStart(process.pid) ?? ''
  const gone = { pid: 2 ** 22 + 1, started, host: hostname(), at: now().toISOString() }
  for (const holder of [gone, { ...gone, pid: process.pid, started: 'another boot 17' }]) {
    await writeFile(join(home, 'lock'), JSON.stringify(holder))
    await (await openStore({ home })).close()
  }
})

it('does not take over the lock of another machine, and says what to do', async () => {
  const { home } = await place.fresh()
  const holder = { pid: 1, started: 'x', host: 'another-machine', at: now().toISOString() }
  await writeFile(join(home, 'lock'), JSON.stringify(holder))
  const refused = await refusal(openStore({ home }))
  expect(refused.code).toBe('store-locked')
  expect(refused.message).toContain('on another-machine')
  expect(refused.message).toContain('delete')
  expect(await readFile(join(home, 'lock'), 'utf8')).toBe(JSON.stringify(holder))
})

it('gets over a first start that was cut short', async () => {
  const { home } = await place.fresh()
  await mkdir(join(home, 'store.tmp-99999'))
  await writeFile(join(home, 'store.tmp-99999', 'PG_VERSION'), '18')
  await (await openStore({ home })).close()
  expect((await readdir(home)).toSorted()).toEqual(['store'])
})

it('makes a database where the build has no template', async () => {
  const { home } = await place.fresh()
  const dir = await dataFolder(home, join(home, 'no-template'))
  expect(await readFile(join(dir, 'PG_VERSION'), 'utf8')).toMatch(/^\d+\n$/)
  const store = await openStore({ home })
  await sampleReview(store)
  expect(await store.verify()).toMatchObject([{ whole: true }])
  await store.close()
})

it('waits for what was asked before it closes', async () => {
  const { home } = await place.fresh()
  const store = await openStore({ home })
  const { review } = await sampleReview(store)
  const value = { about: 'review', text: 'Samtidig' } as const
  const asked = store.execute(actor, review, 'stateWeakness', { value })
  const [done] = await Promise.allSettled([asked, store.close()])
  const again = await openStore({ home })
  const { weaknesses } = await again.state(review)
  expect(weaknesses).toHaveLength(done.status === 'fulfilled' ? 1 : 0)
  await again.close()
  await expect(again.reviews()).rejects.toThrow()
})

it('says in one sentence that a home cannot be used', async () => {
  const { home } = await place.fresh()
  await writeFile(join(home, 'file'), '')
  const refused = await refusal(openStore({ home: join(home, 'file') }))
  expect(refused.code).toBe('store-unwritable')
  expect(refused.message).toContain(join(home, 'file'))
  await mkdir(join(home, 'store'))
  await writeFile(join(home, 'store', 'PG_VERSION'), '12')
  expect((await refusal(openStore({ home }))).code).toBe('store-unwritable')
  expect(await exists(join(home, 'lock'))).toBe(false)
})

it.skipIf(process.getuid?.() === 0)('says in one sentence that a home cannot be written to', async () => {
  const { home } = await place.fresh()
  await chmod(home, 0o500)
  expect((await refusal(openStore({ home }))).code).toBe('store-unwritable')
})

it('warns of a home that is copied to the net', async () => {
  const { home } = await place.fresh()
  const store = await openStore({ home: join(home, 'Dropbox', 'oversyn') })
  expect(store.warnings).toEqual([expect.stringContaining('"Dropbox"')])
  await store.close()
})
