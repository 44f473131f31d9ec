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
