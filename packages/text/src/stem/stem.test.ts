/** Forms of one word have one stem; other words have another. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stem } from '../index.ts'

describe.each([
  ['nb', 'sykepleier sykepleieren sykepleiere sykepleierne sykepleiernes sykepleiers sykepleierens'],
  ['nb', 'kommune kommunen kommuner kommunene kommunenes kommunes'],
  ['nb', 'tjeneste tjenesten tjenester tjenestene'],
  ['nb', 'virksomhet virksomheten virksomheter virksomhetene virksomhetens'],
  ['nb', 'kvalitet kvaliteten kvaliteter kvalitetene'],
  ['nb', 'program programmet programmer programmene programmets'],
  ['nb', 'sykdom sykdommen sykdommer sykdommenes'],
  ['nb', 'artikkel artikkelen artikler artiklene'],
  ['nb', 'helsesenter helsesenteret helsesentre helsesentrene helsesentra'],
  ['nb', 'register registeret registre registrene'],
  ['nb', 'sosial sosialt sosiale'],
  ['nb', 'individuell individuelt individuelle'],
  ['nb', 'aktiv aktivt aktive'],
  ['nb', 'vurdere vurderer vurderte vurdert'],
  ['nb', 'bruker brukeren brukere brukerne brukernes'],
  ['nb', 'barn barnet barna barnas'],
  ['nb', 'idé ideen ideer ideene'],
  ['nb', 'mann menn mennene mannen'],
  ['nb', 'nav navs'],
  ['nn', 'sjukepleiar sjukepleiaren sjukepleiarar sjukepleiarane sjukepleiaranes'],
  ['nn', 'kommune kommunar kommunane kommunen'],
  ['nn', 'teneste tenesta tenester tenestene'],
  ['nn', 'samhandling samhandlinga samhandlingar samhandlingane'],
  ['nn', 'verksemd verksemda verksemder verksemdene'],
  ['en', 'study studies studied studying'],
  ['en', 'municipality municipalities'],
  ['en', 'organise organises organised organising'],
  ['en', 'organize organizes organized organizing'],
  ['en', 'analysis analyses analyse analysed analysing'],
  ['en', 'hypothesis hypotheses'],
  ['en', 'screen screens screened screening'],
  ['en', 'control controls controlled controlling'],
  ['en', 'plan plans planned planning'],
  ['en', 'rate rates rated rating'],
  ['en', 'child children'],
  ['en', 'woman women'],
  ['en', 'nurse nurses nursing nursed'],
  ['en', 'class classes'],
  ['en', 'agree agreed agrees agreeing'],
] as const)('%s: %s', (language, forms) => {
  it('have one stem', () => {
    expect([...new Set(forms.split(' ').map((form) => stem(form, language)))]).toHaveLength(1)
  })
})

it.each([
  ['en', 'organ', 'organisation'],
  ['en', 'universe', 'university'],
  ['en', 'news', 'new'],
  ['en', 'red', 'r'],
  ['en', 'thing', 'th'],
  ['en', 'bus', 'bu'],
  ['nb', 'sent', 'senter'],
  ['nb', 'hel', 'helhet'],
  ['nb', 'vei', 'veileder'],
  ['nb', 'salt', 'sal'],
] as const)('%s: %s and %s stay apart', (language, one, other) => {
  expect(stem(one, language)).not.toBe(stem(other, language))
})

describe('any word', () => {
  const anyWord = fc.string({ unit: fc.constantFrom(...'abdeghiklmnoprstuvyæøåé'), minLength: 1, maxLength: 14 })
  it('in Norwegian: the stem of a stem is itself', () => {
    fc.assert(fc.property(anyWord, (word) => stem(stem(word, 'nb'), 'nb') === stem(word, 'nb')))
  })
  it('is never empty, and never longer by more than one letter', () => {
    fc.assert(
      fc.property(anyWord, fc.constantFrom('nb' as const, 'en' as const), (word, language) => {
        const found = stem(word, language)
        expect(found.length).toBeGreaterThan(0)
        expect(found.length).toBeLessThanOrEqual(word.length + 1)
      }),
    )
  })
  it('is the same with its marks written apart', () => {
    expect(stem('a\u030apne', 'nb')).toBe(stem('åpne', 'nb'))
  })
})
