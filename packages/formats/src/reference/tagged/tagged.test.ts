/** Tagged formats as databases and programs really write them. */
import { expect, test } from 'vitest'
import { readText } from '../testing/read-text.ts'

const titles = async (text: string): Promise<(string | undefined)[]> =>
  (await readText(text)).records.map((it) => it.title)
const record = (title: string): string => `TY  - JOUR\nTI  - ${title}\nER  - \n`

test('CR LF, CR and LF each end a line, in one file', async () => {
  expect(await titles('TY  - JOUR\r\nTI  - A\rER  - \r\n\r\nTY  - JOUR\nTI  - B\rER  - \r')).toEqual(['A', 'B'])
})

test('a missing end makes no giant record, and is told with its line', async () => {
  const { records, problems } = await readText('TY  - JOUR\nTI  - A\n\nTY  - JOUR\nTI  - B\n')
  expect(records.map((it) => it.title)).toEqual(['A', 'B'])
  expect(problems.map(({ code, line, record }) => [code, line, record])).toEqual([
    ['record-unfinished', 1, 1],
    ['record-unfinished', 4, 2],
  ])
})

test('fields before TY belong to the record that it begins', async () => {
  const { records } = await readText(`${record('A')}\nTI  - B\nTY  - JOUR\nER  - \n`)
  expect(records.map((it) => it.title)).toEqual(['A', 'B'])
})

test('what stands after ER stays with its record: Ovid has fields and links there', async () => {
  const { records, problems } = await readText(
    `1.\n${record('A')}NL  - Tidsskr\n\nLink to the full text: https://x\n\n2.\n${record('B')}`,
  )
  expect(records.map(({ title, extra }) => [title, extra.NL, extra.untagged])).toEqual([
    ['A', ['Tidsskr'], ['Link to the full text: https://x']],
    ['B', undefined, undefined],
  ])
  expect(problems).toEqual([])
})

test('a record without TY is read where its title shows it', async () => {
  const { records, problems } = await readText(`${record('A')}\nTI  - B\nAU  - Berg, Ada\nER  - \n`)
  expect([records.map((it) => it.title), problems.map((it) => it.code)]).toEqual([['A', 'B'], ['record-start-missing']])
})

test('tags with other spacing and in small letters', async () => {
  expect(await titles('ty - jour\nti- A\nER  -')).toEqual(['A'])
})

test('the headings of exports are no records', async () => {
  expect(
    await titles(`Record #1 of 2\nProvider: X\nContent: text/plain\n${record('A')}Record #2 of 2\n${record('B')}`),
  ).toEqual(['A', 'B'])
})

test('keywords on lines of their own are keywords', async () => {
  const { records } = await readText('TY  - JOUR\nTI  - A\nKW  - én\nto\ntre\nER  - \n')
  expect(records[0]?.keyword).toBe('én; to; tre')
})

test('all values of a tag are kept, and which was taken is told', async () => {
  const { records, problems } = await readText(
    'TY  - JOUR\nTI  - A\nT1  - B\nPY  - 2019\nY1  - 2021/03//\nDO  - 10.1/a\nDO  - 10.1/b\nXX  - hva\nER  - \n',
  )
  expect(records[0]).toMatchObject({ title: 'A', DOI: '10.1/a', issued: { 'date-parts': [[2019]] } })
  expect({ ...records[0]?.extra }).toEqual({ T1: ['B'], Y1: ['2021/03//'], DO: ['10.1/b'], XX: ['hva'] })
  expect(problems.map((it) => it.line)).toEqual([3, 5, 7])
})

test('a book in a series, a chapter in a book, a number in a report series', async () => {
  const text = (type: string): string => `TY  - ${type}\nTI  - A\nT2  - B\nM1  - 4\nER  - \n`
  const { records } = await readText(text('BOOK') + text('CHAP') + text('RPRT'))
  expect(records.map((it) => [it['collection-title'], it['container-title'], it.number])).toEqual([
    ['B', undefined, undefined],
    [undefined, 'B', undefined],
    ['B', undefined, '4'],
  ])
})

test('a blank line in an abstract of MEDLINE does not end the record, a PMID begins one', async () => {
  const { records } = await readText(
    'PMID- 1\nTI  - A\nAB  - Text\n\n      more text\nAU  - Berg A\n\nPMID- 2\nTI  - B\n',
  )
  expect(records.map((it) => [it.PMID, it.title, it.abstract])).toEqual([
    ['1', 'A', 'Text more text'],
    ['2', 'B', undefined],
  ])
})

test('MEDLINE without PMID, as ERIC writes it', async () => {
  expect(await titles('OWN - ERIC\nTI  - A\n\nOWN - ERIC\nTI  - B\n')).toEqual(['A', 'B'])
})

test('text that looks like a tag goes on in MEDLINE and Web of Science', async () => {
  expect(await titles('PMID- 1\nTI  - A\n      ER  - B\n')).toEqual(['A ER - B'])
  expect(await titles('PT J\nTI A\n   ER B\nER\nEF\n')).toEqual(['A ER B'])
})

test('refer without types, parted by blank lines', async () => {
  expect(await titles('%A Berg, Ada\n%T A\n%D 2011\n\n%A Vik, Bo\n%T B\n')).toEqual(['A', 'B'])
})

test('what Ovid says in its source line fills the fields', async () => {
  const { records } = await readText(
    '<1>\nVN  - Ovid Technologies\nTI  - A\nSO  - Tidsskrift for X. 12(3):45-50, 2020 Jan.\n',
  )
  expect(records[0]).toMatchObject({
    'container-title': 'Tidsskrift for X',
    volume: '12',
    issue: '3',
    page: '45-50',
    issued: { 'date-parts': [[2020, 1]] },
  })
})

test('a report of ProQuest: its cover is no record, a heading is a title', async () => {
  const rule = '_'.repeat(60)
  const text = `${rule}\n\nReport Information\nMay 2020\n\n${rule}\n\nDocument 1 of 2\n\nFørste tittel\n\nAuthor: Berg, Ada\n\n${rule}\n\nDocument 2 of 2\n\nTitle: B\n`
  const { records, problems } = await readText(text)
  expect(records.map((it) => it.title)).toEqual(['Første tittel', 'B'])
  expect(problems.map((it) => [it.code, it.line])).toEqual([['line-outside', 4]])
})

const fields = 'TY~JOUR\nAU~Berg, Ada\nTI~A\nPY~2011\nER~\n'
test.each([
  ['spaces that do not break', '\u00A0\u00A0-\u00A0'],
  ['tabs', '\t-\t'],
  ['no space after the hyphen', ' -'],
  ['a dash', '  – '],
])('RIS with %s', async (_, between) => {
  const { records } = await readText(fields.replaceAll('~', between))
  expect(records).toMatchObject([{ title: 'A', author: [{ family: 'Berg' }], issued: { 'date-parts': [[2011]] } }])
})

test('a word with a hyphen at the beginning of a line is no tag', async () => {
  const { records } = await readText(
    'TY  - JOUR\nTI  - A\nAB  - Some\nAB-tests and\nPY-2010 lines\nCA -125 low\nER  - \n',
  )
  expect(records[0]?.abstract).toBe('Some\nAB-tests and\nPY-2010 lines\nCA -125 low')
})

test('RIS that is indented, put in quotation marks, or in an element', async () => {
  const lines = `${record('A')}\n${record('B')}`.split('\n')
  expect(await titles(lines.map((it) => `    ${it}`).join('\n'))).toEqual(['A', 'B'])
  expect(await titles(lines.map((it) => `"${it}"`).join('\n'))).toEqual(['A', 'B'])
  expect(await titles(`<pre>\n${lines.join('\n')}</pre>\n`)).toEqual(['A', 'B'])
})

test('several people in one field, and a DOI without a word about it', async () => {
  const { records } = await readText(
    'TY  - JOUR\nTI  - A\nAU  - Berg, Ada; Vik, Bo\nL3  - 10.1234/x\nER  - \nTY  - JOUR\nTI  - B\nAU  - Berg, Ada and Vik, Bo\nER  - \n',
  )
  expect(records.map((it) => it.author?.map(({ family }) => family))).toEqual([
    ['Berg', 'Vik'],
    ['Berg', 'Vik'],
  ])
  expect(records[0]?.DOI).toBe('10.1234/x')
})

test('records of PubMed that are counted', async () => {
  expect(await titles('1: PMID- 1\nTI  - A\n\n2: PMID- 2\nTI  - B\n')).toEqual(['A', 'B'])
})

test('subject headings of Ovid, one a line or parted by semicolons', async () => {
  const { records } = await readText(
    '<1>\nTitle\n  A\nSubject Headings\n  en\n  to\n\n<2>\nTitle\n  B\nSubject Headings\n  en; to\n  tre\n',
  )
  expect(records.map((it) => it.keyword)).toEqual(['en; to', 'en; to tre'])
})
