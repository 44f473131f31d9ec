/** Files of records through the command line: each by itself, with a sentence and an exit status for what is wrong. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { oversyn, temporaryFolder } from './testing/run-oversyn.ts'

let dir: string
let home: string

beforeAll(async () => {
  dir = await temporaryFolder()
  home = join(dir, 'home')
  await oversyn(['new', 'Import', '--key', 'import', '--home', home])
})
afterAll(() => rm(dir, { recursive: true, force: true }))

const bring = (...args: string[]) =>
  oversyn(['records', 'import', 'import', ...args, '--source', 'Oria', '--home', home])

async function given(name: string, text: string): Promise<string> {
  const file = join(dir, name)
  await writeFile(file, text)
  return file
}

test('one that is wrong does not cost the others, and each says what it is', async () => {
  const good = await given('god.ris', 'TY  - JOUR\nTI  - En\nER  - \n\nTY  - JOUR\nTI  - To\nER  - \n')
  const page = await given('side.bib', '<!DOCTYPE html><html><body>Logg inn</body></html>')
  const empty = await given('tom.ris', '')
  const folder = join(dir, 'mappe')
  await mkdir(folder)
  const { status, stdout, stderr } = await bring(
    good,
    page,
    empty,
    folder,
    join(dir, 'borte.ris'),
    '--source-type',
    'database',
  )
  expect(stdout).toBe(`${good}: 2 records imported (ris, utf-8)\n`)
  expect(stderr.split('\n')).toEqual([
    `${page}: This is a web page, not a file of references. Was the session at the database over?`,
    `${empty}: The file is empty: there are no records in it.`,
    `${folder}: ${folder} is a folder, not a file.`,
    `${join(dir, 'borte.ris')}: The file ${join(dir, 'borte.ris')} cannot be read: it does not exist.`,
    '',
  ])
  expect(status).toBe(5)
})

test('the same file again is refused, whatever its name', async () => {
  const again = await given('igjen.ris', 'TY  - JOUR\nTI  - En\nER  - \n\nTY  - JOUR\nTI  - To\nER  - \n')
  const { status, stderr } = await bring(again)
  expect([status, stderr]).toEqual([
    4,
    expect.stringMatching(
      /igjen\.ris: This file has been imported before: as "god\.ris", from Oria, on \d{4}-\d\d-\d\d\.\n$/,
    ),
  ])
})

test('a source that is not there needs its type', async () => {
  const file = await given('ny.ris', 'TY  - JOUR\nTI  - Ny\nER  - \n')
  const { status, stderr } = await oversyn(['records', 'import', 'import', file, '--source', 'Idunn', '--home', home])
  expect([status, stderr]).toEqual([3, expect.stringContaining('There is no source "Idunn". The review has "Oria".')])
})

test('decisions of another tool come along, and are told', async () => {
  const rows =
    'record_id,title,authors,year,asreview_label,asreview_user_name\n0,En,"Berg, A",2011,1,Kari\n1,To,,2012,0,Kari\n'
  const { status, stdout } = await bring(await given('asreview.csv', rows))
  expect([status, stdout]).toEqual([
    0,
    expect.stringContaining('2 records imported (csv, utf-8), 2 decisions from ASReview'),
  ])
})
