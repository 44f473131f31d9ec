/** Mappings proposed from headings and cells, looked over by a person, and read. */
import { expect, test } from 'vitest'
import { readAll } from '../read-references.ts'
import { bytesOf } from '../testing/read-text.ts'
import { mappingOf, previewMapping, proposeMapping } from './propose-mapping.ts'

const rows = [
  [
    'Samarbeid mellom stat og kommune i praksis',
    'Berg, Ada; Vik, Bo',
    '2011',
    'https://doi.org/10.1234/a',
    'x'.repeat(400),
    'rød',
  ],
  ['Et annet arbeid om tjenestene i kommunene', 'Dal, Eli', '2012', '10.1234/b', 'y'.repeat(500), 'blå'],
  ['Den tredje studien av brukernes erfaringer', 'Nes, Per; Haug, Liv', '2013', '10.1234/c', 'z'.repeat(450), 'rød'],
]
const table = (headings: readonly string[]): Uint8Array =>
  bytesOf([headings, ...rows].map((it) => it.join('\t')).join('\n'))

test('headings that nobody knows: the cells speak', () => {
  const proposal = proposeMapping(table(['Hva', 'Hvem', 'Når', 'Nøkkel', 'Tekst', 'Farge']))
  expect(proposal?.columns.map((it) => [it.heading, it.field, it.from])).toEqual([
    ['Hva', 'title', 'cells'],
    ['Hvem', 'author', 'cells'],
    ['Når', 'issued', 'cells'],
    ['Nøkkel', 'DOI', 'cells'],
    ['Tekst', 'abstract', 'cells'],
    ['Farge', '', 'nothing'],
  ])
  expect(proposal).toMatchObject({ delimiter: '\t', headerLine: 1, hasTitle: true })
  expect(proposal?.columns[5]?.samples).toEqual(['rød', 'blå'])
})

test('headings that are known count for more, and no field is given twice', () => {
  const proposal = proposeMapping(table(['Title', 'Authors', 'Year', 'DOI', 'Abstract', 'Title']))
  expect(proposal?.columns.map((it) => [it.heading, it.field])).toEqual([
    ['Title', 'title'],
    ['Authors', 'author'],
    ['Year', 'issued'],
    ['DOI', 'DOI'],
    ['Abstract', 'abstract'],
    ['Title (column 6)', ''],
  ])
  expect(proposal?.columns.every((it) => it.field === '' || it.confidence > 0.9)).toBe(true)
})

test('no headings at all', () => {
  const proposal = proposeMapping(bytesOf(rows.map((it) => it.join('\t')).join('\n')))
  expect(proposal?.headerLine).toBe(0)
  expect(proposal?.columns.map((it) => it.field)).toEqual(['title', 'author', 'issued', 'DOI', 'abstract', ''])
})

test('what a person makes of it is previewed and read', async () => {
  const bytes = table(['Hva', 'Hvem', 'Når', 'Nøkkel', 'Tekst', 'Farge'])
  const columns = (proposeMapping(bytes)?.columns ?? []).map((it) =>
    it.heading === 'Farge' ? { ...it, field: 'keyword' } : it,
  )
  const mapping = mappingOf(columns)
  const preview = await previewMapping(bytes, mapping, 2)
  expect(preview).toMatchObject([
    { title: rows[0]?.[0], author: [{ family: 'Berg' }, { family: 'Vik' }], DOI: '10.1234/a', keyword: 'rød' },
    { issued: { 'date-parts': [[2012]] } },
  ])
  const { records } = await readAll(bytes, { format: 'csv', mapping })
  expect(records).toHaveLength(3)
})

test('first and last page in two columns, and what is no table', async () => {
  const bytes = bytesOf('tittel;fra;til\nSamarbeid i nord;12;18\n')
  const mapping = { tittel: 'title', fra: 'page', til: 'page-last' }
  expect(await previewMapping(bytes, mapping)).toMatchObject([{ title: 'Samarbeid i nord', page: '12-18' }])
  expect(proposeMapping(bytesOf('Start Page,End Page,Title\n12,18,A\n'))?.columns.map((it) => it.field)).toEqual([
    'page',
    'page-last',
    'title',
  ])
  expect(proposeMapping(bytesOf(''))).toBeUndefined()
})
