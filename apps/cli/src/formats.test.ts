/** `oversyn formats`: what is in a reference file, and from one format to another, as its users run it. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { oversyn } from './testing/run-oversyn.ts'

let dir: string
let file: string

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'oversyn-formats-'))
  file = join(dir, 'refs.ris')
  await writeFile(file, 'TY  - JOUR\nTI  - Åpne kontor\nAU  - Berg, Ada\nXX  - rest\nER  - \n\nTY  - JOUR\nTI  - B\n')
})
afterAll(() => rm(dir, { recursive: true, force: true }))

test('read --json prints format, encoding, records and problems', async () => {
  const { status, stdout, stderr } = await oversyn(['formats', 'read', file, '--json'])
  const { format, encoding, records, problems } = JSON.parse(stdout)
  expect([status, stderr, format, encoding]).toEqual([0, '', 'ris', 'utf-8'])
  expect(records[0]).toEqual({
    type: 'article-journal',
    title: 'Åpne kontor',
    author: [{ family: 'Berg', given: 'Ada' }],
    extra: { XX: ['rest'] },
    place: { file, line: 1 },
  })
  expect(problems).toMatchObject([{ code: 'record-unfinished', severity: 'warning', line: 7, record: 2 }])
})

test('read --jsonl prints a record a line, and problems beside', async () => {
  const { status, stdout, stderr } = await oversyn(['formats', 'read', file, '--jsonl'])
  expect([
    status,
    stdout
      .trim()
      .split('\n')
      .map((it) => JSON.parse(it).title),
  ]).toEqual([0, ['Åpne kontor', 'B']])
  expect(stderr).toMatch(/refs\.ris:7: warning record-unfinished: /)
})

test('read says what there is', async () => {
  const { stdout } = await oversyn(['formats', 'read', file])
  expect(stdout.split('\n')[0]).toBe('RIS, utf-8: 2 records, 1 problem')
})

test('what is no reference file is refused by name', async () => {
  const page = join(dir, 'page.bib')
  await writeFile(page, '<html><title>Log in</title>@article{x}</html>')
  const { status, stdout } = await oversyn(['formats', 'read', page, '--json'])
  expect([status, JSON.parse(stdout).problems[0].code]).toEqual([5, 'content-html'])
  const out = join(dir, 'none.ris')
  const converted = await oversyn(['formats', 'convert', page, '--to', 'ris', '--out', out, '--json'])
  expect([converted.status, JSON.parse(converted.stderr).error.code]).toEqual([5, 'content-html'])
  await expect(readFile(out)).rejects.toThrow()
})

test('convert writes the other format, and says what it has no place for', async () => {
  const out = join(dir, 'refs.bib')
  const { status, stdout, stderr } = await oversyn(['formats', 'convert', file, '--to', 'bibtex', '--out', out])
  expect([status, stdout]).toEqual([0, `2 records written to ${out}\n`])
  expect(stderr).toMatch(/refs\.ris:1: warning field-not-written: .*XX\./)
  expect(await readFile(out, 'utf8')).toContain('title = {Åpne kontor}')
})

test('a file that is not there, a format that is none', async () => {
  const gone = await oversyn(['formats', 'read', join(dir, 'gone.ris'), '--json'])
  expect([gone.status, JSON.parse(gone.stderr).error.code]).toEqual([5, 'file-unreadable'])
  expect((await oversyn(['formats', 'read', file, '--format', 'ris2'])).status).toBe(2)
})

test('read says which tool a file comes from, and who decided what', async () => {
  const rayyan = join(dir, 'rayyan.ris')
  const note = 'RAYYAN-INCLUSION: {"Ada"=>"Included", "Bo"=>"Excluded"} | RAYYAN-LABELS: ung'
  await writeFile(rayyan, `TY  - JOUR\nTI  - A\nN1  - ${note}\nER  - \n`)
  const { status, stdout } = await oversyn(['formats', 'read', rayyan])
  expect([status, stdout.split('\n').slice(1, 4)]).toEqual([
    0,
    [
      'From Rayyan: 1 record with decisions, 1 in conflict, 1 label',
      '  Ada, abstract: 1 included, 0 excluded, 0 maybe',
      '  Bo, abstract: 0 included, 1 excluded, 0 maybe',
    ],
  ])
})
