import { describe, expect, it } from 'vitest'
import { manuscriptOf } from '../manuscript/manuscript.ts'
import { piece } from '../manuscript/piece.ts'
import { offices } from '../testing/offices.ts'
import { findCitations } from './find-citations.ts'
import { findNumberCitations } from './find-numbers.ts'
import { libraryOf } from './library.ts'
import { matchCitation } from './match.ts'

const library = libraryOf(offices())
const sentences = (text: string) => manuscriptOf([piece('paragraph', text, 1)]).sentences
const found = (text: string) =>
  sentences(text)
    .flatMap((sentence) => findCitations(sentence, library.known))
    .map(({ names, more, year, letter }) => `${names.join(' + ')}${more ? ' + …' : ''} ${year}${letter}`)
const meant = (text: string) =>
  sentences(text)
    .flatMap((sentence) => findCitations(sentence, library.known))
    .map((citation) => {
      const match = matchCitation(citation, library)
      return [match.how, ...('entries' in match ? match.entries.map(({ key }) => key) : [])].join(' ')
    })

describe('author-year citations', () => {
  it.each([
    ['Berg og Øyen (2009) viser at noe.', ['Berg + Øyen 2009']],
    ['Ifølge Berg og Øyen (2009) er det slik.', ['Berg + Øyen 2009']],
    ['Dahl m.fl. (2010) og Lie (2011 a, b) er enige.', ['Dahl + … 2010', 'Lie 2011a', 'Lie 2011b']],
    ['Det er slik (Dahl mfl. 2010; Lie 2011a, s. 12).', ['Dahl + … 2010', 'Lie 2011a']],
    ['Det er slik (jfr. Moen 2007, Dahl med flere 2010).', ['Moen 2007', 'Dahl + … 2010']],
    ['Dahl, Eriksen og Foss (2010) fant det.', ['Dahl + Eriksen + Foss 2010']],
    ['Rødelvs (2008) masteroppgave handler om det.', ['Rødelvs 2008']],
    ['Moens masteroppgave fra 2007 handler om det.', ['Moens 2007']],
    ['It is so (Solheim & Vik, 2011; see also Tangen, 2009).', ['Solheim + Vik 2011', 'Tangen 2009']],
    ['Dahl et al. (2010, 2012) found it.', ['Dahl + … 2010', 'Dahl + … 2012']],
    ["Arksey and O'Malley (2005) describe it.", ["Arksey + O'Malley 2005"]],
  ])('%s', (text, citations) => {
    expect(found(text)).toEqual(citations)
  })

  it.each([
    'Ot.prp. nr. 47 (2005-2006) sier det.',
    'I desember 2011 ble det søkt.',
    'Kommuneundersøkelsen 2006 viste det.',
    'Reformen (2006) ble omtalt.'.replace('Reformen', 'reformen'),
    'Notat 2008:14 og rapport 2011/3 er med.',
    'Utvalget fra mars 2010 var 2000 personer.',
  ])('none in: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('a range of numbers is every number in it', () => {
    const numbers = findNumberCitations(sentences('Det er vist [1, 3–5].'), 0)
    expect(numbers.map(({ number }) => number)).toEqual([1, 3, 4, 5])
  })

  it('numbers in round brackets or raised count where the text keeps to them and a list could hold them', () => {
    const numbers = (text: string, entries: number) =>
      findNumberCitations(sentences(text), entries).map(({ number }) => number)
    const round = 'Det er vist (1). Det er også vist (2, 3). Andre fant noe annet (4–6).'
    expect(numbers(round, 6)).toEqual([1, 2, 3, 4, 5, 6])
    expect(numbers(round, 0)).toEqual([])
    expect(numbers('De fleste (12) svarte. Noen (3) lot være.', 20)).toEqual([])
    expect(numbers('Det er vist.¹ Andre viste det samme.²,³ Slik er det.⁴⁻⁵ Rommet er 20 km².', 6)).toEqual([
      1, 2, 3, 4, 5,
    ])
  })

  it.each([
    ['Samhandlingsreformen (2012) flyttet oppgaver', []],
    ['the Patient Rights Act (1999)', []],
    ['Kommuneundersøkelsen (2019) viste det', []],
    ['Kaplan (2019) viste det', ['Kaplan 2019']],
    ['Hansen sin masterstudie frå 2008', ['Hansen 2008']],
    ['WHO (2020) skriver', ['WHO 2020']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('what a citation means', () => {
  it.each([
    ['(Berg og Øyen 2009)', 'exact berg2009'],
    ['(Alm Hansen 2008)', 'exact hansen2008'],
    ['Rødelvs (2008) oppgave', 'exact rødelv2008'],
    ['(Lie 2011b)', 'exact lie2011b'],
    ['(Lie 2011)', 'exact lie2011a lie2011b'],
    ['(Dahl m.fl. 2010)', 'exact dahl2010'],
    ['(Arksey og O’Malley 2005)', 'background'],
    ['(Nordlie 2010)', 'name nordli2010'],
    ['(Berg og Øien 2009)', 'name berg2009'],
    ['(Tangen 2010)', 'year tangen2009'],
    ['(Kvamme 2010)', 'unknown'],
    ['(Berg og Kvamme 2009)', 'unknown'],
  ])('%s: %s', (text, match) => {
    expect(meant(`Det er slik ${text}.`)).toEqual([match])
  })
})
