/** The small grammars of values: dates, names, pages, identifiers. */
import { expect, test } from 'vitest'
import { repairDoubleEncoding } from '../repair-encoding.ts'
import { looksDoubleEncoded } from './clean.ts'
import { parseDate } from './dates.ts'
import { asDoi, isAddress, issnsIn, wholePages } from './identifiers.ts'
import { parseMedlineName, parseName } from './names.ts'

test.each([
  ['2011', [2011], undefined],
  ['2020///', [2020], undefined],
  ['2020/11//Nov/Dec2020', [2020, 11], '2020/11//Nov/Dec2020'],
  ['2011-12-24', [2011, 12, 24], undefined],
  ['2019 Nov-Dec', [2019, 11], '2019 Nov-Dec'],
  ['24. desember 2011', [2011, 12, 24], '24. desember 2011'],
  ['24.12.2011', [2011, 12, 24], '24.12.2011'],
  ['c1999', [1999], 'c1999'],
  ['1402 [2023]', [2023], '1402 [2023]'],
])('the date %s', (text, parts, raw) => {
  expect(parseDate(text)).toEqual({ 'date-parts': [parts], ...(raw ? { raw } : {}) })
})

test.each(['20O9', 'in press', '0', '99999', 'u.å.'])('%s is no year, and stays', (text) => {
  expect(parseDate(text)).toEqual({ literal: text })
})

test('a season, a span', () => {
  expect(parseDate('våren 2010')?.['date-parts']).toEqual([[2010]])
  expect(parseDate('1999 Spring')).toMatchObject({ season: 1 })
  expect(parseDate('2010-01/2011-02')).toEqual({
    'date-parts': [
      [2010, 1],
      [2011, 2],
    ],
  })
})

test.each([
  ['Alm Andreassen, Tone', { family: 'Alm Andreassen', given: 'Tone' }],
  ['King, Martin Luther, Jr.', { family: 'King', given: 'Martin Luther', suffix: 'Jr.' }],
  ['Fanning E.', { family: 'Fanning', given: 'E.' }],
  ['A. van Dijk', { family: 'van Dijk', given: 'A.' }],
  ['Direktoratet for forvaltning', { literal: 'Direktoratet for forvaltning' }],
  ['Helse, miljø og sikkerhet,', { literal: 'Helse, miljø og sikkerhet' }],
])('the name %s', (text, name) => expect(parseName(text)).toEqual(name))

test('names of MEDLINE', () => {
  expect(parseMedlineName('van Groen MM Jr')).toEqual({ family: 'van Groen', given: 'MM', suffix: 'Jr' })
  expect(parseMedlineName('van Groen, Maaike M.')).toEqual({ family: 'van Groen', given: 'Maaike M.' })
})

test('pages are made whole', () => {
  expect(['123-9', '454-81', 'S1-S9', '12–14', '9-3'].map(wholePages)).toEqual([
    '123-129',
    '454-481',
    'S1-S9',
    '12-14',
    '9-3',
  ])
})

test('identifiers and addresses', () => {
  expect(['https://doi.org/10.1/a', 'doi: 10.1/a', '10.1/a [doi]', 'DOI 1'].map(asDoi)).toEqual([
    '10.1/a',
    '10.1/a',
    '10.1/a',
    undefined,
  ])
  expect(issnsIn('1999-7777(Electronic),0222-6666(Print)')).toEqual(['1999-7777', '0222-6666'])
  expect([isAddress('https://x.no'), isAddress('javascript:alert(1)')]).toEqual([true, false])
})

test('letters that were encoded twice are seen and can be repaired', () => {
  expect(['SÃ¸ker Ã…pne', 'Søker Åpne'].map(looksDoubleEncoded)).toEqual([true, false])
  expect(repairDoubleEncoding('Ã…pne Ã¸yne')).toBe('Åpne øyne')
  expect(repairDoubleEncoding('Åpne')).toBeUndefined()
})
