/** Files and folders are written whole or not at all, and what is not ours is left alone. */
import { mkdir, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '@oversyn/model'
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

test('what would be read wrongly makes a folder broken, with file and line', async () => {
  await writeFile(join(dir, 'review.yaml'), review)
  await writeFile(join(dir, 'gaps.yaml'), Buffer.from('- key: a\n- key: \xe5\n', 'latin1'))
  await writeFile(join(dir, 'README.md'), Buffer.from('\xe5', 'latin1'))
  await mkdir(join(dir, 'elsewhere'))
  await symlink(join(dir, 'elsewhere'), join(dir, 'studies'))
  const refused = await readFolderFiles(dir).catch((error) => error)
  expect(refused).toMatchObject({ code: 'folder-broken' })
  expect(refused.problems.map(({ code, where }: Problem) => [code, where.file, where.line])).toEqual([
    ['file-encoding', 'gaps.yaml', 2],
    ['file-link', 'studies', 1],
  ])
})

test('a link to a file stays a link', async () => {
  const [file, link] = [join(dir, 'file'), join(dir, 'link')]
  await writeFile(file, 'old')
  await symlink(file, link)
  await writeWhole(link, 'new')
  expect(await readFile(file, 'utf8')).toBe('new')
  expect(await readlink(link)).toBe(file)
})

test.skipIf(process.platform === 'win32')('a device is written to, not replaced', async () => {
  await writeWhole('/dev/null', 'x')
  expect((await stat('/dev/null')).isCharacterDevice()).toBe(true)
})
