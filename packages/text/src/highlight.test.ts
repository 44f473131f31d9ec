/** Sought words are found in every form, at the right place, once. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highlight, highlighter, wordsOf } from './index.ts'

const found = (text: string, ...words: string[]) =>
  highlight(text, words).map(({ at, length, word }) => [text.slice(at, at + length), word])

describe('inflected forms', () => {
  it('are found in bokmål', () => {
    const text = 'Vi undersøkte hvordan sykepleierne i kommunene vurderte kvaliteten på tjenesten.'
    expect(found(text, 'sykepleier', 'kommune', 'kvalitet', 'tjenester')).toEqual([
      ['sykepleierne', 'sykepleier'],
      ['kommunene', 'kommune'],
      ['kvaliteten', 'kvalitet'],
      ['tjenesten', 'tjenester'],
    ])
  })

  it('are found in nynorsk', () => {
    const text = 'Korleis sjukepleiarane og kommunane samhandlar, og kva samhandlinga har å seie for dei eldre.'
    expect(found(text, 'sjukepleiar', 'kommune', 'samhandling').map(([place]) => place)).toEqual([
      'sjukepleiarane',
      'kommunane',
      'samhandlinga',
    ])
  })

  it('are found in English', () => {
    const text = 'The studies that we screened were about women and their children in municipalities.'
    expect(found(text, 'study', 'screening', 'woman', 'child', 'municipality').map(([place]) => place)).toEqual([
      'studies',
      'screened',
      'women',
      'children',
      'municipalities',
    ])
  })

  it('are found by the rules of both languages where the text is too short to tell', () => {
    expect(found('Sykepleiernes screeningprogrammer: case studies', 'sykepleier', 'study')).toHaveLength(2)
  })

  it('of one language are not read by the rules of the other', () => {
    expect(found('This was the most numb of all of them, and it is not a number.', 'number')).toEqual([
      ['number', 'number'],
    ])
  })
})

describe('as it was written', () => {
  it('a star stands for any ending, a question mark for one letter at most', () => {
    const text = 'Kommunehelsetjenesten, kommuner og en kommune'
    expect(found(text, 'kommun*').map(([place]) => place)).toEqual(['Kommunehelsetjenesten', 'kommuner', 'kommune'])
    expect(found(text, 'kommune?').map(([place]) => place)).toEqual(['kommuner', 'kommune'])
  })

  it('nothing is looked for by a sign or one letter alone', () => {
    expect(highlight('a b * ? c', ['*', '?', 'a*', '', ' ', '…'])).toEqual([])
  })

  it('several words stand in a row, also over a hyphen, never over a full stop', () => {
    expect(
      found('Systematic reviews with follow-up in care homes', 'systematic review', 'follow up', 'care hom*'),
    ).toEqual([
      ['Systematic reviews', 'systematic review'],
      ['follow-up', 'follow up'],
      ['care homes', 'care hom*'],
    ])
    expect(found('It was systematic. Reviews of it', 'systematic review')).toEqual([])
  })

  it('an acronym is only itself', () => {
    expect(found('Navet i hjulet er ikke Nav, og Navs NAV-kontor', 'NAV').map(([place]) => place)).toEqual([
      'Nav',
      'Navs',
      'NAV',
    ])
  })

  it('the longer of two that begin together is marked', () => {
    expect(found('home care services', 'home', 'home care')).toEqual([['home care', 'home care']])
  })
})

describe('any text and words', () => {
  const piece = fc.constantFrom(
    'kommunene',
    'Nav',
    'study',
    'studies',
    ' ',
    '-',
    '. ',
    'å',
    'a\u030a',
    '🙂',
    'İ',
    '*',
    '?',
  )
  const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

  it('are marked from left to right without overlap, inside the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.string({ unit: 'binary' })),
        fc.array(anyText, { maxLength: 6 }),
        (text, words) => {
          let end = 0
          for (const { at, length, word } of highlight(text, words)) {
            expect(at).toBeGreaterThanOrEqual(end)
            expect(length).toBeGreaterThan(0)
            expect(words).toContain(word)
            end = at + length
          }
          expect(end).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })

  it('find every content word of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of wordsOf(text, 'other')) expect(highlight(text, [word])).not.toEqual([])
      }),
    )
  })
})

describe('wordsOf', () => {
  it('gives the content words, each once, without small words and numbers', () => {
    expect(wordsOf('Studier av samarbeid i NAV etter 2006, og studiene om e-helse', 'nb')).toEqual([
      'studier',
      'samarbeid',
      'NAV',
      'e-helse',
    ])
    expect(wordsOf('Reviews of the follow-up, or a review', 'en')).toEqual(['reviews', 'follow-up'])
    expect(wordsOf('Kva veit vi om dei eldre?', 'nn')).toEqual(['veit', 'eldre'])
    expect(wordsOf('', 'other')).toEqual([])
  })
})

it('marks an abstract of 3,000 letters for 200 words in less than a millisecond', () => {
  const sentence =
    'Sykepleierne i kommunene vurderte kvaliteten på tjenestene, og brukerne ble intervjuet om samarbeidet. '
  const text = sentence.repeat(30).slice(0, 3000)
  const words = Array.from({ length: 200 }, (_, at) =>
    at % 4 === 0 ? `ord${at}*` : `samarbeid${'abcdefgh'.charAt(at % 8)}${at}`,
  )
  const mark = highlighter([...words, 'kommune', 'tjeneste'])
  for (let round = 0; round < 50; round++) expect(mark(text).length).toBeGreaterThan(50)
  const before = process.cpuUsage()
  for (let round = 0; round < 100; round++) mark(text)
  expect(process.cpuUsage(before).user / 1000 / 100).toBeLessThan(1)
})
