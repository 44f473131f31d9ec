/** Files and folders are written whole or not at all, and what is not ours is left alone. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { temporaryFolder } from '../testing/run-oversyn.ts'
import { readFolderFiles } from './read-folder.ts'
import { writeWhole } from './write-file.ts'
import { writeFolderFiles } from './write-folder.ts'

const review = 'oversyn: 1\nkey: hjemme\ntitle: Hjemme\n'
let dir: string

beforeEach(async () => {
  dir = await temporaryFolder()
})
afterEach(() => rm(dir, { recursive: true, force: true }))

test('a stream that breaks off leaves the old file and nothing beside it', async () => {
  const file = join(dir, 'backup')
  await writeWhole(file, 'old')
  async function* broken() {
    yield Buffer.from('half')
    throw new Error('gone')
  }
  await expect(writeWhole(file, broken())).rejects.toThrow('gone')
  expect(await readFile(file, 'utf8')).toBe('old')
  expect(await readdir(dir)).toEqual(['backup'])
})

test('a folder is read back as it was written', async () => {
  const files = { 'review.yaml': review, 'studies/fjær2011.yaml': 'origin: search\n' }
  await writeFolderFiles(join(dir, 'out'), 'hjemme', files, false)
  expect(await readFolderFiles(join(dir, 'out'))).toEqual(files)
  expect(await readdir(dir)).toEqual(['out'])
})

test('a folder of the same review is brought up to date; what is not ours stays', async () => {
  const out = join(dir, 'out')
  await writeFolderFiles(out, 'hjemme', { 'review.yaml': review, 'studies/a.yaml': 'a\n', 'gaps.yaml': 'b\n' }, false)
  await mkdir(join(out, '.git'))
  await writeFile(join(out, '.git', 'HEAD'), 'ref')
  await writeFile(join(out, 'README.md'), 'mine')
  await writeFolderFiles(out, 'hjemme', { 'review.yaml': review, 'studies/b.yaml': 'c\n' }, false)
  expect(await readFolderFiles(out)).toEqual({ 'README.md': 'mine', 'review.yaml': review, 'studies/b.yaml': 'c\n' })
  expect(await readFile(join(out, '.git', 'HEAD'), 'utf8')).toBe('ref')
})

test('a folder of another review is refused, unless it is forced', async () => {
  const out = join(dir, 'out')
  await writeFolderFiles(out, 'hjemme', { 'review.yaml': review }, false)
  const other = { 'review.yaml': review.replace('hjemme', 'hjemme2') }
  await expect(writeFolderFiles(out, 'hjemme2', other, false)).rejects.toMatchObject({ code: 'folder-in-use' })
  await writeFolderFiles(out, 'hjemme2', other, true)
  expect(await readFolderFiles(out)).toEqual(other)
})

test('hidden files and other kinds of files are not read', async () => {
  await writeFile(join(dir, '.hidden.yaml'), 'a')
  await writeFile(join(dir, 'picture.png'), 'b')
  await writeFile(join(dir, 'notes.yaml'), 'c')
  expect(await readFolderFiles(dir)).toEqual({ 'notes.yaml': 'c' })
})
