/** `oversyn records export` as its users run it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reference } from '@oversyn/formats'
import { openStore, recordInput } from '@oversyn/store'
import { beforeAll, expect, test } from 'vitest'
import { oversyn, temporaryFolder } from './testing/run-oversyn.ts'

const actor = { id: 'kari', assurance: 'claimed' } as const
let home: string

beforeAll(async () => {
  home = await temporaryFolder()
  const store = await openStore({ home })
  await store.createReview(actor, { title: 'Kontor', key: 'kontor' })
  const { made } = await store.execute(actor, 'kontor', 'nameSource', { value: { type: 'database', name: 'Oria' } })
  const references = ['=1+1', 'Ett kontor', 'Ett kontor: to eiere'].map(
    (title, n): Reference => ({
      type: 'article-journal',
      title,
      issued: { 'date-parts': [[2009 + n]] },
      extra: {},
      place: { line: 1 },
    }),
  )
  await store.importRecords(actor, 'kontor', {
    source: made?.id ?? '',
    search: null,
    file: { name: 'a.ris', bytes: new Uint8Array(1) },
    records: () => references.map(recordInput),
  })
  const { records } = await store.records.list('kontor', { order: 'import', limit: 5 })
  const [, a = '', b = ''] = records.map((it) => it.id)
  await store.execute(actor, 'kontor', 'judgePairs', { pairs: [{ a, b, relation: 'duplicate' }] })
  const include = { report: a, stage: 'title', verdict: 'include', criterion: null } as const
  await store.execute(actor, 'kontor', 'screenReport', { ...include, report: [a, b].sort()[0] ?? a })
  await store.close()
})

const run = (...args: string[]) => oversyn(['records', 'export', 'kontor', ...args, '--home', home])

test('one a report is printed, or every record', async () => {
  const merged = await run('--format', 'jsonl')
  expect(merged.stderr).toBe('')
  expect(merged.stdout.trim().split('\n')).toHaveLength(2)
  const each = await run('--format', 'ris', '--records')
  expect(each.stdout.match(/^TY {2}- JOUR/gm)).toHaveLength(3)
})

test('a file is written of what stands so, from there, of those years', async () => {
  const out = join(home, 'ut.csv')
  const done = await run(
    '--format',
    'csv',
    '--out',
    out,
    '--standing',
    'title:include',
    '--source',
    'Oria',
    '--from',
    '2010',
    '--json',
  )
  expect(JSON.parse(done.stdout)).toMatchObject({ out, format: 'csv' })
  const lines = (await readFile(out, 'utf8')).trim().split('\r\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toContain('Ett kontor')
  expect((await run('--format', 'csv')).stdout).toContain("'=1+1")
})

test.each([
  [['--format', 'docx'], 'Allowed choices'],
  [['--format', 'ris', '--standing', 'title:perhaps'], 'A standing is one of'],
  [['--format', 'ris', '--source', 'Norart'], 'There is no source "Norart". There are: oria.'],
  [['--format', 'ris', '--json'], '--out'],
])('%o is refused in words', async (args, words) => {
  const { status, stdout, stderr } = await run(...args)
  expect(status).not.toBe(0)
  expect(stdout + stderr).toContain(words)
})
