/** BibTeX and BibLaTeX as they are found. */
import { expect, test } from 'vitest'
import { readText } from '../testing/read-text.ts'
import { readBibNames } from './names.ts'
import { plainText } from './tex-text.ts'

test.each([
  ['{\\O}stby og \\aa{}pne', 'Østby og åpne'],
  ['\\\'Elan \\"{u}ber {\\v c}', 'Élan über č'],
  ['50 \\% \\& {NAV} -- \\emph{ny}', '50 % & NAV – ny'],
  ['H$_2$O og $\\alpha$', 'H2O og α'],
  ['\\{a\\} \\$5', '{a} $5'],
])('%s is plain text', (tex, text) => expect(plainText(tex)).toEqual({ text, unknown: false }))

test('nothing is run, included or linked to', () => {
  expect(plainText('\\input{/etc/passwd} \\href{javascript:alert(1)}{x}').text).toBe('\\input/etc/passwd x')
})

test('names in every order', () => {
  const tex = 'Kari von Hansen and Berg, Jr, Ada and {NAV and more} and {\\O}stby, Bo and others'
  expect(readBibNames(tex)).toEqual([
    { given: 'Kari', family: 'von Hansen' },
    { family: 'Berg', suffix: 'Jr', given: 'Ada' },
    { literal: 'NAV and more' },
    { family: 'Østby', given: 'Bo' },
    { literal: 'et al.' },
  ])
})

test('strings, months, joints and quoted values', async () => {
  const { records } = await readText(
    '@string{t = "Tidsskrift"}\n@article(k, journal = t # { for X}, year = 2011, month = dec, title = "A {"}B{"}")',
  )
  expect(records[0]).toMatchObject({
    'container-title': 'Tidsskrift for X',
    issued: { 'date-parts': [[2011, 12]] },
    title: 'A "B"',
  })
})

test('an entry without its end costs none after it', async () => {
  const { records, problems } = await readText('@book{a, title = {A}, note = {x\n\n@book{b,\n title = {B}\n}\n')
  expect(records.map((it) => it.title)).toEqual(['A', 'B'])
  expect(problems.map((it) => [it.code, it.line])).toEqual([['record-unfinished', 1]])
})

test('comments are passed over and counted', async () => {
  const { records, problems } = await readText(
    'Notes of mine\n@comment{@book{x, title = {X}}}\n% @book{y,\n@book{a, title = {A}}\n',
  )
  expect(records.map((it) => it.id)).toEqual(['a'])
  expect(problems.map((it) => it.code)).toEqual(['comments'])
})

test('commands that are not common go to the library that knows them', async () => {
  const { records } = await readText('@book{a, title = {Temperature \\textcelsius{} and \\textperthousand}}')
  expect(records[0]?.title).toContain('‰')
})

test('a thesis says which', async () => {
  const { records } = await readText(
    '@phdthesis{a, title = {A}, school = {UiO}}\n@mastersthesis{b, title = {B}, type = {Masteroppgave}}',
  )
  expect(records.map((it) => [it.type, it.genre, it.publisher])).toEqual([
    ['thesis', 'PhD thesis', 'UiO'],
    ['thesis', 'Masteroppgave', undefined],
  ])
})

test('an entry in parentheses may hold them in its values', async () => {
  const { records } = await readText(
    '@article(a, title = "A (b) c", doi = "10.1234/x(9)", year = 2011)\n@book{b, title = {B}}\n',
  )
  expect(records.map((it) => [it.title, it.DOI])).toEqual([
    ['A (b) c', '10.1234/x(9)'],
    ['B', undefined],
  ])
})

test('keywords are parted by commas, or by semicolons, but not in braces', async () => {
  const of = async (list: string): Promise<string | undefined> =>
    (await readText(`@book{a, title = {A}, keywords = {${list}}}\n`)).records[0]?.keyword
  expect(await of('ung, by')).toBe('ung; by')
  expect(await of('Child, Preschool; by')).toBe('Child, Preschool; by')
  expect(await of('{Child, Preschool}')).toBe('Child, Preschool')
})
