/** Numbers as they are read. */
import { expect, it } from 'vitest'
import { numberInWords } from './number-words.ts'
import { showNumber } from './show-number.ts'

const noBreak = '\u00a0'

it.each([
  [29, 'nb', '29'],
  [1204, 'nb', `1${noBreak}204`],
  [1234567, 'nn', `1${noBreak}234${noBreak}567`],
  [1204, 'en', '1,204'],
  [3.25, 'nb', '3,25'],
  [3.25, 'en', '3.25'],
  [-5, 'nb', '−5'],
  [null, 'nb', 'ikke rapportert'],
  [null, 'nn', 'ikkje rapportert'],
  [null, 'en', 'not reported'],
] as const)('shows the count %s in %s', (value, language, shown) => {
  expect(showNumber(value, 'count', language)).toBe(shown)
})

it('shows percentages whole, but never "0 %" or "100 %" of what is neither', () => {
  expect(showNumber(100 / 3, 'percent', 'nb')).toBe(`33${noBreak}%`)
  expect(showNumber(100 / 3, 'percent', 'en')).toBe('33%')
  expect(showNumber(0, 'percent', 'nb')).toBe(`0${noBreak}%`)
  expect(showNumber(0.42, 'percent', 'nb')).toBe(`0,4${noBreak}%`)
  expect(showNumber(99.97, 'percent', 'nb')).toBe(`99,9${noBreak}%`)
  expect(showNumber(33, 'percent', 'nb', 'words')).toBe('trettitre prosent')
})

it('never groups a year or writes it in words', () => {
  expect(showNumber(2008, 'year', 'nb', 'words')).toBe('2008')
})

it.each([
  [0, 'null', 'null', 'zero'],
  [1, 'én', 'ein', 'one'],
  [7, 'sju', 'sju', 'seven'],
  [17, 'sytten', 'sytten', 'seventeen'],
  [20, 'tjue', 'tjue', 'twenty'],
  [21, 'tjueen', 'tjueein', 'twenty-one'],
  [29, 'tjueni', 'tjueni', 'twenty-nine'],
  [30, 'tretti', 'tretti', 'thirty'],
  [46, 'førtiseks', 'førtiseks', 'forty-six'],
  [99, 'nittini', 'nittini', 'ninety-nine'],
])('writes %i in words', (value, nb, nn, en) => {
  expect([numberInWords(value, 'nb'), numberInWords(value, 'nn'), numberInWords(value, 'en')]).toEqual([nb, nn, en])
})

it('has words up to 99, each its own, and digits above', () => {
  for (const language of ['nb', 'nn', 'en'] as const) {
    const words = Array.from({ length: 100 }, (_, value) => numberInWords(value, language))
    expect(new Set(words).size).toBe(100)
    expect(words).not.toContain(undefined)
    expect(showNumber(100, 'count', language, 'words')).toBe('100')
  }
})
