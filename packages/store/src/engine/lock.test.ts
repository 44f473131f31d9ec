/** The lock alone: many processes, one winner. */
import { readdir, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { homes } from '../testing/places.ts'
import { runScript, said } from '../testing/run-script.ts'
import { cloudFolder } from './cloud-folder.ts'
import { takeLock } from './lock.ts'

let place: Awaited<ReturnType<typeof homes>>
beforeAll(async () => {
  place = await homes()
})
afterAll(() => place?.end())

const now = () => new Date()
const dead = JSON.stringify({ pid: 2 ** 22 + 1, started: 'x', host: hostname(), at: '2026-01-01T00:00:00.000Z' })

it.each([
  ['no lock', {}],
  ['a dead lock', { lock: dead }],
  ['a dead lock and a dead takeover', { lock: dead, 'lock.takeover': dead }],
  ['half a lock', { lock: '{"pid":' }],
])('is given to one of many that find %s', async (_, files) => {
  const { home } = await place.fresh()
  for (const [name, text] of Object.entries(files)) await writeFile(join(home, name), text)
  const tries = Array.from({ length: 5 }, () => said(runScript('locker.mjs', join(home, 'lock'), '1500')))
  const results = (await Promise.all(tries)).flat().toSorted()
  // Those that came after the winner had let go may have had it too, but never two at once.
  expect(results.filter((it) => it === 'taken').length).toBeGreaterThanOrEqual(1)
  expect(results.every((it) => it === 'taken' || it === 'store-locked')).toBe(true)
  expect(await readdir(home)).toEqual([])
})

it('is refused while it is held, and given when it was let go', async () => {
  const { home } = await place.fresh()
  const file = join(home, 'lock')
  const lock = await takeLock(file, now)
  await expect(takeLock(file, now)).rejects.toMatchObject({ code: 'store-locked' })
  lock.release()
  ;(await takeLock(file, now)).release()
})

it('leaves a lock alone that is no longer its own', async () => {
  const { home } = await place.fresh()
  const file = join(home, 'lock')
  const lock = await takeLock(file, now)
  await writeFile(file, dead)
  lock.release()
  expect(await readdir(home)).toEqual(['lock'])
})

it('knows folders that are copied to the net', () => {
  expect(cloudFolder('/home/kari/Dropbox (Work)/oversyn')).toBe('Dropbox (Work)')
  expect(cloudFolder('C:\\Users\\kari\\OneDrive - NAV\\oversyn')).toBe('OneDrive - NAV')
  expect(cloudFolder('/Users/kari/Library/Mobile Documents/com~apple~CloudDocs/x')).toBe('com~apple~CloudDocs')
  expect(cloudFolder('/home/kari/Google Drive/x')).toBe('Google Drive')
  expect(cloudFolder('/home/kari/dropboxes/x')).toBeUndefined()
})
