/** What the cutting of text promises. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { characterNGrams, guessLanguage, isStopWord, tokens, wordNGrams, words } from './index.ts'

describe('words', () => {
  it('splits on everything that is not a letter, mark or digit, in any script', () => {
    expect(words('Follow-up på 12 år: β-blokkere (n = 5) …')).toEqual(['follow', 'up', 'på', '12', 'år', 'blokkere'])
    expect(words('Здоровье детей')).toEqual(['здоровье', 'детей'])
  })
  it('keeps a letter written with a combining mark in one piece', () => {
    expect(words('pa\u030a vei')).toEqual(['pa\u030a', 'vei'])
  })
  it('gives only parts of the lower-cased text', () => {
    fc.assert(fc.property(fc.string(), (text) => words(text).every((word) => text.toLowerCase().includes(word))))
  })
})

describe('tokens', () => {
  it('points at the words in the text as it was given', () => {
    const text = 'E-helse og Samhandling'
    expect(tokens(text, { hyphens: true }).map((it) => text.slice(it.from, it.to))).toEqual([
      'E-helse',
      'og',
      'Samhandling',
    ])
    expect(tokens(text).map((it) => it.word)).toEqual(['e', 'helse', 'og', 'samhandling'])
  })
})

describe('n-grams', () => {
  it('lists runs of words', () => {
    expect(wordNGrams(['a', 'b', 'c'], 1, 2)).toEqual(['a', 'b', 'c', 'a b', 'b c'])
  })
  it('marks where a word begins and ends', () => {
    expect(characterNGrams('ovn', 3, 4)).toEqual([' ov', 'ovn', 'vn ', ' ovn', 'ovn '])
  })
})

describe('guessLanguage', () => {
  it.each([
    ['nb', 'Vi undersøkte hvordan samarbeid mellom tjenestene ble organisert, og hva det betydde for brukerne.'],
    ['nn', 'Vi undersøkte korleis samarbeid mellom tenestene vart organisert, og kva det hadde å seie for brukarane.'],
    ['en', 'We examined how the services were organised and what this meant for those who use them.'],
    ['other', 'Wir untersuchten, wie die Dienste organisiert sind und was das für die Nutzer bedeutet.'],
    ['other', 'Hizmetlerin nasıl düzenlendiğini ve kullanıcılar için ne anlama geldiğini inceledik.'],
    ['other', ''],
  ])('finds %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language)
  })
})

it('knows the small words of all three languages', () => {
  expect(['the', 'ikke', 'ikkje'].every(isStopWord)).toBe(true)
  expect(isStopWord('samarbeid')).toBe(false)
})
