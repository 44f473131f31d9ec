/** Every kind of bad input: one clear sentence, a stable code, an exit status, and no stack trace. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { oversyn, temporaryFolder } from './testing/run-oversyn.ts'

const example = fileURLToPath(new URL('../../../examples/nav-partnerskap', import.meta.url))
let dir: string
let home: string

beforeAll(async () => {
  dir = await temporaryFolder()
  home = join(dir, 'home')
  await oversyn(['new', 'Hjemmeoppfølging', '--key', 'hjemme', '--home', home])
})
afterAll(() => rm(dir, { recursive: true, force: true }))

/** Runs for programs, which says all there is to know. */
async function refused(args: string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = await oversyn([...args, '--json'], env)
  expect(stdout).toBe('')
  expect(stderr).not.toMatch(/^\s+at /m)
  const { error } = JSON.parse(stderr)
  return { code: error.code, status, problems: error.problems ?? [], stderr }
}

test('people are told in one sentence', async () => {
  const { status, stdout, stderr } = await oversyn(['check', 'finnes-ikke', '--home', home])
  expect([status, stdout, stderr]).toEqual([3, '', 'oversyn: There is no review "finnes-ikke".\n'])
})

const ofNoReview = [
  ['report', '--out', '/dev/null/x.html'],
  ['export', '--out', '/dev/null/x'],
  ['check'],
  ['verify'],
  ['log'],
]

test.each(ofNoReview)('%s of an unknown review', async (command, ...flags) => {
  const { code, status } = await refused([command ?? '', 'finnes-ikke', ...flags, '--home', home])
  expect([code, status]).toEqual(['review-unknown', 3])
})

test('a key that is taken', async () => {
  const { code, status } = await refused(['new', 'En til', '--key', 'hjemme', '--home', home])
  expect([code, status]).toEqual(['review-exists', 4])
})

test('a key that is none', async () => {
  const { code, status } = await refused(['new', 'En til', '--key', 'Med Store Bokstaver', '--home', home])
  expect([code, status]).toEqual(['input-invalid', 5])
})

test.each([
  ['an unknown command', ['fly']],
  ['an unknown flag', ['reviews', '--fast']],
  ['a missing argument', ['report', 'hjemme']],
  ['a port that is no number', ['start', '--port', 'http']],
  ['a language that is none', ['report', 'hjemme', '--lang', 'sv', '--out', 'x']],
])('%s', async (_, args) => {
  const { code, status } = await refused([...args, '--home', home])
  expect([code, status]).toEqual(['usage', 2])
})

test('a folder that is not there', async () => {
  const { code, status } = await refused(['import', join(dir, 'gone'), '--home', home])
  expect([code, status]).toEqual(['file-unreadable', 5])
})

test('a folder without a review', async () => {
  const empty = join(dir, 'empty')
  await mkdir(empty)
  const { code, status } = await refused(['import', empty, '--home', home])
  expect([code, status]).toEqual(['folder-broken', 5])
})

test('broken and half files: each named with file and line, and nothing loaded', async () => {
  const broken = join(dir, 'broken')
  await cp(example, broken, { recursive: true })
  const sources = await readFile(join(broken, 'sources.yaml'), 'utf8')
  await writeFile(join(broken, 'sources.yaml'), `${sources.slice(0, sources.length / 2)}\n  - "half`)
  await writeFile(join(broken, 'studies', 'lunden2008.yaml'), 'origin: nobody\ncolour: red\n')
  const { code, status, problems } = await refused(['import', broken, '--home', home])
  expect([code, status]).toEqual(['folder-broken', 5])
  const places = problems.map(({ where }: { where: { file: string; line: number } }) => `${where.file}:${where.line}`)
  expect(places).toContain('studies/lunden2008.yaml:1')
  expect(places).toContain('studies/lunden2008.yaml:2')
  expect(places.some((place: string) => /^sources\.yaml:\d+$/.test(place))).toBe(true)
  const plain = await oversyn(['import', broken, '--home', home])
  expect(plain.stderr).toMatch(/^studies\/lunden2008\.yaml:2\S* error [\w-]+: /m)
  const { stdout } = await oversyn(['reviews', '--json', '--home', home])
  expect(JSON.parse(stdout).map(({ key }: { key: string }) => key)).toEqual(['hjemme'])
})

test('a home that cannot be written', async () => {
  await writeFile(join(dir, 'file'), '')
  const { code, status } = await refused(['reviews', '--home', join(dir, 'file', 'home')])
  expect([code, status]).toEqual(['store-unwritable', 6])
})

test('a database that does not answer', async () => {
  const env = { DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none' }
  const { code, status, stderr } = await refused(['reviews', '--home', home], env)
  expect([code, status]).toEqual(['database-unreachable', 6])
  expect(stderr).not.toContain('secret')
})

test.each(['nonsense', 'mysql://localhost/x'])('an address of a database that is none: %s', async (address) => {
  const { code, status } = await refused(['reviews', '--home', home], { DATABASE_URL: address })
  expect(code).toMatch(/^database-(unreachable|refused)$/)
  expect(status).toBe(6)
})

test('a backup that is none', async () => {
  const file = join(dir, 'not-a-backup')
  await writeFile(file, 'something else')
  const { code, status } = await refused(['restore', file, '--home', join(dir, 'fresh')])
  expect([code, status]).toEqual(['backup-damaged', 5])
})

test('a backup into a store that holds something', async () => {
  const file = join(dir, 'backup')
  await oversyn(['backup', file, '--home', home])
  const { code, status } = await refused(['restore', file, '--home', home])
  expect([code, status]).toEqual(['store-not-empty', 4])
})

test('a file that cannot be written', async () => {
  const { code, status } = await refused(['backup', join(dir, 'file', 'backup'), '--home', home])
  expect([code, status]).toEqual(['file-unwritable', 6])
})

test('an export into a folder that holds something else', async () => {
  const other = join(dir, 'other')
  await mkdir(other)
  await writeFile(join(other, 'thesis.txt'), 'mine')
  const { code, status } = await refused(['export', 'hjemme', '--out', other, '--home', home])
  expect([code, status]).toEqual(['folder-in-use', 4])
  expect(await readFile(join(other, 'thesis.txt'), 'utf8')).toBe('mine')
})

test('a store that a newer program has written', async () => {
  const newer = join(dir, 'newer')
  await cp(home, newer, { recursive: true })
  const db = await PGlite.create({ fs: new NodeFS(join(newer, 'store')) })
  await db.exec('update schema_version set level = level + 1000')
  await db.close()
  const { code, status } = await refused(['reviews', '--home', newer])
  expect([code, status]).toEqual(['store-newer', 4])
})
