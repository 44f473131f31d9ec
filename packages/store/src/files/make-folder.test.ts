import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeFolder } from './make-folder.ts'
import { reason } from './reason.ts'

const root = mkdtempSync(join(tmpdir(), 'oversyn-folder-'))
afterAll(() => rmSync(root, { recursive: true }))

test('makes a folder and those above it, again and again', async () => {
  await makeFolder(join(root, 'a', 'b', 'c'), 0o700)
  await makeFolder(join(root, 'a', 'b', 'c'))
  expect(statSync(join(root, 'a', 'b', 'c')).isDirectory()).toBe(true)
})

test('two at once both succeed', async () => {
  await Promise.all([makeFolder(join(root, 'x', 'y')), makeFolder(join(root, 'x', 'y'))])
  expect(statSync(join(root, 'x', 'y')).isDirectory()).toBe(true)
})

test('a file in the way is told in words', async () => {
  writeFileSync(join(root, 'file'), '')
  const error = await makeFolder(join(root, 'file', 'below')).catch((it: unknown) => it)
  expect(reason(error)).toBe('a part of the path is a file, not a folder')
})

test.runIf(process.platform === 'linux')('where folders cannot be made at all, it says so and comes back', async () => {
  await expect(makeFolder('/proc/oversyn/home')).rejects.toThrow('no folder can be made there')
})
