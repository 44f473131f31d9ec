/** The program as its owner meets it: starting, starting twice, stopping, being killed, and what stands in its way. */
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freePort, type Oversyn, removeHome, runOversyn, startOversyn, temporaryHome } from './harness.ts'

let home: string
const running: Oversyn[] = []

beforeEach(async () => {
  home = await temporaryHome()
})

afterEach(async () => {
  for (const it of running.splice(0)) await it.stop('SIGKILL')
  await removeHome(home)
})

async function started(port?: number): Promise<Oversyn> {
  const it = await startOversyn(home, port)
  running.push(it)
  return it
}

test('a second start on the same home prints the link of the first and ends well', async () => {
  const first = await started()
  const { status, stdout } = await runOversyn(['start', '--no-open'], home)
  expect(stdout).toContain(`Oversyn is running already: ${first.link}`)
  expect(status).toBe(0)
})

test('two starts at the same moment come to one server', async () => {
  const port = await freePort()
  const [first, second] = await Promise.all([startOversyn(home, port), startOversyn(home, await freePort())])
  running.push(first, second)
  expect(first.link).toBe(second.link)
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it cleanly and leaves neither note nor lock', async (signal) => {
  const it = await started()
  expect(statSync(join(home, 'server.json')).mode & 0o777).toBe(0o600)
  expect(await it.stop(signal)).toBe(0)
  expect(it.output()).not.toMatch(/\n\s+at /)
  expect(existsSync(join(home, 'server.json'))).toBe(false)
  expect(existsSync(join(home, 'lock'))).toBe(false)
})

test('after kill -9 it starts again with everything there', async () => {
  const first = await started()
  const made = await runOversyn(['new', 'Hjemmeoppfølging', '--json'], home)
  expect(made.status).toBe(0)
  expect(await first.stop('SIGKILL')).toBe('SIGKILL')

  const second = await started(first.port)
  expect(second.link).not.toBe(first.link)
  const { stdout } = await runOversyn(['reviews', '--json'], home)
  expect(JSON.parse(stdout).map((it: { key: string }) => it.key)).toContain(JSON.parse(made.stdout).key)
})

test('a port that another program has is said in one sentence', async () => {
  const other = createServer()
  const port = await new Promise<number>((resolve) => {
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port))
  })
  const { status, stderr } = await runOversyn(['start', '--no-open', '--port', String(port)], home)
  const json = await runOversyn(['start', '--no-open', '--port', String(port), '--json'], home)
  other.close()
  expect(stderr).toContain(`Port ${port} is used by another program.`)
  expect(stderr).not.toMatch(/\n\s+at /)
  expect(status).toBe(6)
  expect(JSON.parse(json.stderr.trim().split('\n').at(-1) ?? '').error.code).toBe('port-in-use')
})

test('a home that cannot be written is said in one sentence', async () => {
  writeFileSync(join(home, 'file'), '')
  const { status, stderr } = await runOversyn(['start', '--no-open', '--json'], join(home, 'file', 'home'))
  expect(JSON.parse(stderr).error.code).toMatch(/^(store|home)-unwritable$/)
  expect(status).toBe(6)
})

test('while it runs, commands go through it, and a restore is refused', async () => {
  await started()
  expect((await runOversyn(['verify'], home)).status).toBe(0)
  const backup = join(home, 'backup.gz')
  expect((await runOversyn(['backup', backup], home)).status).toBe(0)
  const { status, stderr } = await runOversyn(['restore', backup, '--json'], home)
  expect(JSON.parse(stderr).error.code).toBe('store-locked')
  expect(status).toBe(4)
})
