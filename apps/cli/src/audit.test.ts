/** Check and audit on the command line: in the language asked for, without what was dismissed. */
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { oversyn, temporaryFolder } from './testing/run-oversyn.ts'

let home: string
let text: string

beforeAll(async () => {
  home = await temporaryFolder()
  text = join(home, 'manus.txt')
  await oversyn(['new', 'Kontor', '--key', 'kontor', '--home', home])
  await writeFile(text, 'Søket ble gjort 31. juni 2011.\n')
})
afterAll(() => rm(home, { recursive: true, force: true }))

const run = (...args: string[]) => oversyn([...args, '--home', home])

test('an audit speaks English, or the language that is asked for', async () => {
  const inEnglish = await run('audit', text, '--against', 'kontor')
  expect(inEnglish.stdout).toContain('line 1: error date-impossible, 0.95: There is no 31. juni 2011.')
  expect(inEnglish.status).toBe(1)
  // Progress is for a terminal.
  expect(inEnglish.stderr).toBe('')
  const { stdout } = await run('audit', text, '--against', 'kontor', '--lang', 'nn', '--json')
  const { problems, read } = JSON.parse(stdout)
  expect(problems).toMatchObject([{ message: 'Datoen 31. juni 2011 finst ikkje.', settles: 'Kjelda til datoen.' }])
  expect(read).toMatchObject({ words: 6, citations: 0, pages: null })
})

test('a check speaks the language that is asked for', async () => {
  const { stdout } = await run('check', 'kontor', '--lang', 'nb')
  expect(stdout).toContain('Det står ikke om kvaliteten på studiene er vurdert')
})

test('what a folder says is dismissed stays away, and comes with its reason when all is asked for', async () => {
  const { stdout } = await run('audit', text, '--against', 'kontor', '--json')
  const [{ fingerprint }] = JSON.parse(stdout).problems
  const folder = join(home, 'mappe')
  await run('export', 'kontor', '--out', folder, '--no-log')
  const fields = { about: 'audit', fingerprint, code: 'date-impossible', excerpt: '31. juni', reason: 'Sitert.' }
  await writeFile(join(folder, 'dismissals.yaml'), JSON.stringify([fields]))
  await run('import', folder, '--update')
  expect((await run('audit', text, '--against', 'kontor')).stdout).toContain('Nothing was found.')
  const all = await run('audit', text, '--against', 'kontor', '--all')
  expect(all.stdout).toContain('(Dismissed: Sitert.)')
  expect(all.status).toBe(0)
})
