/** The server on a port: its note, a port that is taken, and stopping in the middle of a request. */
import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '@oversyn/store'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { leaveNote, runningServer } from './instance.ts'
import { serve } from './serve.ts'
import { type OpenApp, openApp, token } from './testing/open-app.ts'

let it: OpenApp
let home: string

beforeAll(async () => {
  it = await openApp()
})
afterAll(() => it?.close())
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'oversyn-serve-'))
})
afterEach(async () => {
  await rm(home, { recursive: true, force: true })
})

/** Serves the one store of these tests, which outlives each of them. */
const start = (port = 0, more: Partial<Store> = {}) => {
  const store: Store = { ...it.store, close: async () => {}, ...more }
  return serve({ ...it.options, store, home, port, storeName: 'embedded' })
}

test('while it serves it can be found by its note, which only its owner can read', async () => {
  const { port, link, stop } = await start()
  expect(link).toBe(`http://127.0.0.1:${port}/?token=${token}`)
  expect(await runningServer(home)).toEqual({
    pid: process.pid,
    port,
    url: `http://127.0.0.1:${port}`,
    token,
    store: 'embedded',
  })
  if (process.platform !== 'win32') expect(statSync(join(home, 'server.json')).mode & 0o777).toBe(0o600)
  await stop()
  expect(existsSync(join(home, 'server.json'))).toBe(false)
  expect(await runningServer(home)).toBeUndefined()
})

test.each(['', '{', '{"pid": 1}', '{"pid":1,"port":1,"url":"http://127.0.0.1:1","token":"x","store":"embedded"}'])(
  'a note left behind counts for nothing: %s',
  async (text) => {
    await writeFile(join(home, 'server.json'), text)
    expect(await runningServer(home)).toBeUndefined()
  },
)

test('a port that is taken is refused, and the first one goes on', async () => {
  const { port, stop } = await start()
  await expect(start(port)).rejects.toMatchObject({ code: 'port-in-use' })
  expect(await runningServer(home)).toBeDefined()
  await stop()
})

test('a home that cannot hold the note is refused, and the port is let go', async () => {
  await writeFile(join(home, 'file'), '')
  const options = { ...it.options, home: join(home, 'file', 'home'), port: 0, storeName: 'embedded' }
  await expect(serve(options)).rejects.toMatchObject({ code: 'home-unwritable' })
})

test('what is under way when it stops is finished, and then the store is closed', async () => {
  const seen: string[] = []
  let arrived = () => {}
  const asked = new Promise<void>((resolve) => {
    arrived = resolve
  })
  const { port, stop } = await start(0, {
    reviews: async () => {
      arrived()
      await new Promise((resolve) => setTimeout(resolve, 200))
      seen.push('answered')
      return it.store.reviews()
    },
    close: async () => {
      seen.push('closed')
    },
  })
  const answer = fetch(`http://127.0.0.1:${port}/api/reviews`, { headers: { authorization: `Bearer ${token}` } })
  await asked
  const before = performance.now()
  await Promise.all([stop(), stop()])
  expect(performance.now() - before).toBeLessThan(2_000)
  expect((await answer).status).toBe(200)
  expect(seen).toEqual(['answered', 'closed'])
})

test('another program that has got the port since is not taken for this one', async () => {
  const other = createServer((_, answer) => answer.end('<p>Hello</p>')).listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  await leaveNote(home, { pid: process.pid, port, url: `http://127.0.0.1:${port}`, token, store: 'embedded' })
  expect(await runningServer(home)).toBeUndefined()
  other.close()
})
