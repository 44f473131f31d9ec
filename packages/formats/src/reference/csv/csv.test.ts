/** Tables as databases and spreadsheets export them. */
import { expect, test } from 'vitest'
import { readText } from '../testing/read-text.ts'
import { namesIn } from './list-cells.ts'

test('a preamble above the header, as Embase has it', async () => {
  const { records } = await readText('"SEARCH QUERY","nav:ti"\n-------\n\n"Title","Author Names"\n"A","Berg A."\n')
  expect(records).toMatchObject([{ title: 'A', author: [{ family: 'Berg', given: 'A.' }], place: { line: 5 } }])
})

test('the separator of Excel and Norwegian headings', async () => {
  const { records } = await readText('sep=;\r\nTittel;Forfatter;År\r\n"Bøker; og papir";Berg, Ada;2020\r\n')
  expect(records).toMatchObject([
    { title: 'Bøker; og papir', author: [{ family: 'Berg', given: 'Ada' }], issued: { 'date-parts': [[2020]] } },
  ])
})

test('figures kept as text, and lines within cells', async () => {
  const { records } = await readText('Title,ISSN,Abstract\n"A",="12345678","én\n\nto"\n"B",,\n')
  expect(records).toMatchObject([
    { ISSN: '1234-5678', abstract: 'én\n\nto', place: { line: 2 } },
    { title: 'B', place: { line: 5 } },
  ])
})

test('no column is lost: unknown, unnamed, repeated and beyond the header', async () => {
  const { records, problems } = await readText('Title,Title,,Farge\nA,B,c,rød,mer\n')
  expect({ ...records[0]?.extra }).toEqual({
    'Title (column 2)': ['B'],
    'column 3': ['c'],
    Farge: ['rød'],
    'column 5': ['mer'],
  })
  expect(problems.map((it) => it.code)).toEqual(['columns-repeated', 'row-longer'])
})

test('a mapping says which column is which field', async () => {
  const { records } = await readText('x|y|z\nA|Berg, Ada|2011\n', {
    format: 'csv',
    mapping: { x: 'title', y: 'author', z: 'issued' },
  })
  expect(records).toMatchObject([{ title: 'A', author: [{ family: 'Berg' }], issued: { 'date-parts': [[2011]] } }])
})

test('quotation marks in a table with tabs are marks', async () => {
  const { records } = await readText('Title\tYear\tURL\n"Own" words\t2011\thttps://x\n"open\t2012\thttps://y\n')
  expect(records.map((it) => it.title)).toEqual(['"Own" words', '"open'])
})

test.each([
  ['Berg, Ada; Vik, Bo', ['Berg, Ada', 'Vik, Bo']],
  ['Berg A, Vik BB', ['Berg A', 'Vik BB']],
  ['Berg, Ada and Vik, Bo', ['Berg, Ada', 'Vik, Bo']],
  ['Berg, Ada', ['Berg, Ada']],
  ['A Berg, BC Vik', ['A Berg', 'BC Vik']],
])('the names in "%s"', (cell, names) => expect(namesIn(cell)).toEqual(names))

test('a table without headings loses no row', async () => {
  const { records, problems } = await readText(
    'Samarbeid i nord;Berg, Ada;2011\nSamarbeid i sør;Vik, Bo;2012\nEn til;Vik, Bo;2013\n',
    { format: 'csv' },
  )
  expect(records.map((it) => ({ ...it.extra }))).toEqual([
    { 'column 1': ['Samarbeid i nord'], 'column 2': ['Berg, Ada'], 'column 3': ['2011'] },
    { 'column 1': ['Samarbeid i sør'], 'column 2': ['Vik, Bo'], 'column 3': ['2012'] },
    { 'column 1': ['En til'], 'column 2': ['Vik, Bo'], 'column 3': ['2013'] },
  ])
  expect(problems.map((it) => it.code)).toContain('columns-unknown')
})

test('Web of Science with tabs: its tags are the headings', async () => {
  const { records } = await readText(
    'PT\tAU\tAF\tTI\tSO\tDE\tID\tPD\tPY\tBP\tEP\tDI\nJ\tBerg, A; Vik, B\tBerg, Ada; Vik, Bo\tA\tTIDSSKRIFT\tung; by\tMER\tMAR\t2011\t5\t9\t10.1234/x\n',
  )
  expect(records).toMatchObject([
    { title: 'A', author: [{ given: 'Ada' }, { given: 'Bo' }], keyword: 'ung; by; MER', page: '5-9', DOI: '10.1234/x' },
  ])
  expect(records[0]?.issued?.['date-parts']).toEqual([[2011, 3]])
})

test('a table that stands upright: a row a field', async () => {
  const block = (title: string): string =>
    `"TITLE","${title}"\n"AUTHOR NAMES","Berg A.","Vik B."\n"PUBLICATION YEAR","2011"\n"DOI","10.1234/x"\n"ODD","mer"\n\n`
  const { records, problems } = await readText(block('A') + block('B'))
  expect(records.map((it) => [it.title, it.author?.length, it.DOI, it.extra.ODD, it.place.line])).toEqual([
    ['A', 2, '10.1234/x', ['mer'], 1],
    ['B', 2, '10.1234/x', ['mer'], 7],
  ])
  expect(problems).toEqual([])
})

test('headings of RefWorks, DiVA, EBSCO and registers of trials', async () => {
  const first = async (text: string): Promise<object | undefined> => (await readText(text)).records[0]
  expect(
    await first(
      'Reference Type\tAuthors, Primary\tTitle Primary\tPub Year\tStart Page\tOther Pages\nReport\tBerg,Ada;Vik,Bo\tA\t2011\t5\t9\n',
    ),
  ).toMatchObject({
    type: 'report',
    title: 'A',
    author: [{ family: 'Berg' }, { family: 'Vik' }],
    page: '5-9',
  })
  expect(await first('PID,Name,Title,Year\n7,"Berg, Ada (NTNU);Vik, Bo",A,2011\n')).toMatchObject({
    author: [{ family: 'Berg', given: 'Ada' }, { family: 'Vik' }],
    extra: { Name: ['Berg, Ada (NTNU);Vik, Bo'] },
  })
  expect(await first('title,contributors,publicationDate\nA,"Berg, Ada",20110301\n')).toMatchObject({
    author: [{ family: 'Berg' }],
    issued: { 'date-parts': [[2011, 3, 1]] },
  })
  expect(await first('TrialID,Scientific_title,Primary_sponsor\nNCT1,A,NTNU\n')).toMatchObject({
    title: 'A',
    id: 'NCT1',
  })
})

test('lists as Python writes them, a DOI with more after it, and one odd name in a long list', async () => {
  const { records } = await readText(
    `title,authors,keywords,doi,issn\nA,"['Berg, Ada', ""O'Vik, Bo""]","['ung', 'by']",10.1234/x  LK - https://y,12345678; 2345678X\n`,
  )
  expect(records[0]).toMatchObject({
    author: [{ family: 'Berg' }, { family: "O'Vik" }],
    keyword: 'ung; by',
    DOI: '10.1234/x',
    ISSN: '1234-5678; 2345-678X',
    extra: { doi: ['10.1234/x  LK - https://y'] },
  })
  expect(namesIn('Berg A.A., Elsen M., Dal R.E., Ma Ch.L., Nes I.').length).toBe(5)
})
