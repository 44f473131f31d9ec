/** The commands that need no review: they read a file and answer. */
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { oversyn, temporaryFolder } from './testing/run-oversyn.ts'

let folder = ''
beforeAll(async () => {
  folder = await temporaryFolder()
})
afterAll(() => rm(folder, { recursive: true }))

async function lines(name: string, records: readonly (object | string)[]): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, records.map((it) => (typeof it === 'string' ? it : JSON.stringify(it))).join('\n'))
  return path
}

const thesis = {
  title: 'Veilederrollen i lokale kontorer',
  authors: ['Berg, Kari'],
  year: 2009,
  journal: 'Tidsskrift for arbeid',
}

test('dedupe links the same work and leaves another alone', async () => {
  const file = await lines('records.jsonl', [
    { id: 'a', ...thesis, volume: 12, pages: '4-19' },
    { id: 'b', ...thesis, title: 'Veilederrollen i lokale kontorer.', volume: '12', pages: '4-19' },
    { id: 'c', title: 'Tidlig innsats i barnehagen', authors: ['Dahl, Per'], year: 2011 },
  ])
  const { status, stdout } = await oversyn(['dedupe', file, '--json'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ clusters: [['a', 'b']], possible: [], related: [], problems: [] })
})

test('dedupe reads reference files of any kind, and names records by their place', async () => {
  const ris = await lines('one.ris', [
    'TY  - JOUR',
    'AU  - Berg, Kari',
    `TI  - ${thesis.title}`,
    'PY  - 2009',
    `JO  - ${thesis.journal}`,
    'VL  - 12',
    'SP  - 4',
    'EP  - 19',
    'ER  - ',
  ])
  const bibtex = await lines('two.bib', [
    '@article{berg,',
    ' author = {Berg, Kari},',
    ` title = {${thesis.title}},`,
    ` journal = {${thesis.journal}},`,
    ' year = 2009, volume = 12, pages = {4--19}',
    '}',
  ])
  const { status, stdout } = await oversyn(['dedupe', ris, bibtex, '--json'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout).clusters).toEqual([['one.ris#1', 'two.bib#1']])
})

test('dedupe links less or more by its threshold, and related reports where it is told to', async () => {
  const file = await lines('preprint.jsonl', [
    { id: 'a', ...thesis, volume: 12, pages: '4-19' },
    { id: 'b', ...thesis, journal: 'SocArXiv', doi: '10.31235/osf.io/abcde' },
  ])
  const clusters = async (...flags: string[]) =>
    JSON.parse((await oversyn(['dedupe', file, '--json', ...flags])).stdout).clusters
  expect(await clusters('--threshold', 'loose')).toEqual([])
  expect(await clusters('--as-duplicates', 'preprint')).toEqual([['a', 'b']])
})

test('dedupe names the line it could not read and goes on', async () => {
  const file = await lines('half.jsonl', [{ id: 'a', ...thesis }, '{"id": "b", "title": ', { title: 'Uten id' }])
  const { status, stdout } = await oversyn(['dedupe', file, '--json'])
  expect(status).toBe(0)
  const places = JSON.parse(stdout).problems.map((it: { where: { line: number } }) => it.where.line)
  expect(places).toEqual([2, 3])
})

test('simulate screens every record once and says where it would have stopped', async () => {
  const file = await lines(
    'labelled.jsonl',
    Array.from({ length: 60 }, (_, at) => ({
      id: `r${at}`,
      title: at % 10 === 0 ? `Samarbeid mellom kommune og stat ${at}` : `Fiskehelse i oppdrett ${at}`,
      label: at % 10 === 0 ? 1 : 0,
    })),
  )
  const { status, stdout } = await oversyn([
    'simulate',
    file,
    '--prior-included',
    'r0',
    '--prior-excluded',
    'r1',
    '--json',
  ])
  expect(status).toBe(0)
  const { order, metrics, stop } = JSON.parse(stdout)
  expect(new Set(order).size).toBe(58)
  expect(metrics.rrf10).toBeGreaterThan(0.5)
  expect(stop.recall).toBe(1)
})

test.each([
  [['simulate', 'finnes-ikke.jsonl'], 5, 'cannot be read: it does not exist'],
  [['dedupe', 'finnes-ikke.jsonl'], 5, 'cannot be read: it does not exist'],
  [['dedupe', 'x.jsonl', '--threshold', 'soft'], 2, 'strict, usual, loose'],
  [['simulate', 'x.jsonl', '--target', '2'], 2, 'from 0 to 1'],
])('%j is refused with one sentence', async (args, expected, sentence) => {
  const { status, stderr } = await oversyn(args)
  expect(status).toBe(expected)
  expect(stderr).toContain(sentence)
})
