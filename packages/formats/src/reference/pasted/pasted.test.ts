/** Lists as people paste them: in the styles of Norwegian reports, of journals, torn, numbered, and as addresses alone. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reference } from '../reference.ts'
import { printName } from '../shape/names.ts'
import { readPastedList } from './read-pasted-list.ts'

const one = (text: string): Reference => {
  const { records } = readPastedList(text)
  const [record] = records
  if (!record || records.length > 1) throw new Error(`${records.length} references`)
  expect(record.extra.pasted).toHaveLength(1)
  return record
}
const names = (...of: string[]): { family: string; given: string }[] =>
  of.map((it) => ({ family: it.split(', ')[0] ?? '', given: it.split(', ')[1] ?? '' }))
const issued = (...years: number[]): object => ({ 'date-parts': years.map((it) => [it]) })

test.each([
  [
    'Solheim, T.A. og Berge, J. (2015): Kontoret på hjørnet. Da etaten kom. Oslo: Fagforlaget.',
    {
      type: 'book',
      author: names('Solheim, T.A.', 'Berge, J.'),
      issued: issued(2015),
      title: 'Kontoret på hjørnet',
      publisher: 'Fagforlaget',
    },
  ],
  [
    'Vik Solheim, T., & Berge, K. (2014). Samstyring i praksis: En oversikt. Tidsskrift for etater, 55(2), 173–202.',
    {
      type: 'article-journal',
      author: names('Vik Solheim, T.', 'Berge, K.'),
      title: 'Samstyring i praksis: En oversikt',
      'container-title': 'Tidsskrift for etater',
      volume: '55',
      issue: '2',
      page: '173-202',
    },
  ],
  [
    'Berge, A.L. og P. Vik (2008): «Samordning og samarbeid i tjenesten», Nordiske studier, 10(4): 3-25.',
    {
      type: 'article-journal',
      author: names('Berge, A.L.', 'Vik, P.'),
      title: 'Samordning og samarbeid i tjenesten',
      'container-title': 'Nordiske studier',
      volume: '10',
      issue: '4',
    },
  ],
  [
    'Berge, Kari og Per Vik (2011): Partnerskap lokalt. Fafo-rapport 2011:12. Oslo: Fafo.',
    {
      type: 'report',
      author: names('Berge, Kari', 'Vik, Per'),
      title: 'Partnerskap lokalt',
      'collection-title': 'Fafo-rapport',
      number: '2011:12',
    },
  ],
  [
    'Arbeids- og velferdsdirektoratet (2019). Utsikter 2019. NAV-rapport 2019:1.',
    {
      type: 'report',
      author: [{ literal: 'Arbeids- og velferdsdirektoratet' }],
      title: 'Utsikter 2019',
      number: '2019:1',
    },
  ],
  [
    'NOU 2012: 6 Tiltak som virker.',
    { type: 'report', number: 'NOU 2012: 6', title: 'Tiltak som virker', issued: issued(2012) },
  ],
  [
    'Meld. St. 33 (2015–2016) En etat i en ny tid – for alle.',
    {
      type: 'report',
      number: 'Meld. St. 33 (2015–2016)',
      title: 'En etat i en ny tid – for alle',
      issued: issued(2015, 2016),
    },
  ],
  [
    'Lov om prøving (prøveloven). Lov 1. juni 2006 nr. 20.',
    { type: 'legislation', title: 'Lov om prøving (prøveloven)' },
  ],
  [
    'Vik, B. (2010). Kontoret sett fra gulvet. Masteroppgave i sosiologi. Universitetet i Bergen.',
    { type: 'thesis', title: 'Kontoret sett fra gulvet', genre: 'Masteroppgave', publisher: 'Universitetet i Bergen' },
  ],
  [
    'Vik, I., Dal, N. og Nes, E. (2011). Mot en ny rolle? I: A. Haug (red.), Veivalg i etaten (s. 45–63). Bergen: Fagboken.',
    {
      type: 'chapter',
      title: 'Mot en ny rolle?',
      editor: names('Haug, A.'),
      'container-title': 'Veivalg i etaten',
      page: '45-63',
      publisher: 'Fagboken',
    },
  ],
  [
    'Vik T, Dal AL, Nes P. Joined up in the north. Public Rev. 2014;14(4):439–56.',
    {
      type: 'article-journal',
      author: names('Vik, T', 'Dal, AL', 'Nes, P'),
      title: 'Joined up in the north',
      'container-title': 'Public Rev',
      page: '439-456',
      issued: issued(2014),
    },
  ],
  [
    'Helsedirektoratet. Retningslinje for utredning. Oslo: Helsedirektoratet; 2013.',
    {
      type: 'report',
      author: [{ literal: 'Helsedirektoratet' }],
      title: 'Retningslinje for utredning',
      issued: issued(2013),
    },
  ],
  [
    'Smith, J. 2011. Working side by side: partnerships. London: Press.',
    { type: 'book', author: names('Smith, J'), title: 'Working side by side: partnerships', publisher: 'Press' },
  ],
  [
    'Jones, M. and Brown, P. (eds.) (2009) Handbook of Offices. Oxford: University Press.',
    { type: 'book', editor: names('Jones, M.', 'Brown, P.'), title: 'Handbook of Offices' },
  ],
  [
    'Berg, A., & Vik, B. (2007). Two approaches: One or the other? Journal of Offices, 36(4), 539–560. doi:10.1234/S0047(07)1',
    { type: 'article-journal', title: 'Two approaches: One or the other?', DOI: '10.1234/S0047(07)1', volume: '36' },
  ],
  [
    'SSB (2020). Registrerte ledige. https://www.ssb.no/arbeid (lest 4. mai 2020)',
    {
      type: 'webpage',
      author: [{ literal: 'SSB' }],
      URL: 'https://www.ssb.no/arbeid',
      accessed: { 'date-parts': [[2020, 5, 4]], raw: '4. mai 2020' },
    },
  ],
  [
    'Haug, A., E. Vik, A. Dal og L. Nes 2016. Virker det? Tidsskrift for tiltak 19 (1), s. 24-43',
    {
      author: names('Haug, A.', 'Vik, E.', 'Dal, A.', 'Nes, L.'),
      title: 'Virker det?',
      'container-title': 'Tidsskrift for tiltak',
      page: '24-43',
    },
  ],
])('%s', (text, expected) => expect(one(text)).toMatchObject(expected))

test('a list torn into short lines, with a heading and numbers', () => {
  const { records, problems } = readPastedList(
    'Referanser\n1. Vik K, Dal P, et al. Samhandling i tjenesten: en\n   kvalitativ stu-\n   die. Tidsskr Nor. 2019;139(4):345-8.\n[2] Nes GR. An update on trials. Rev J 2008;31:280–90. doi:\n   10.1234/31.4\n',
  )
  expect(records.map((it) => [it.title, it.DOI, it.place.line])).toEqual([
    ['Samhandling i tjenesten: en kvalitativ studie', undefined, 2],
    ['An update on trials', '10.1234/31.4', 5],
  ])
  expect(records[0]?.author?.map(printName)).toEqual(['Vik, K', 'Dal, P', 'et al.'])
  expect(problems.map((it) => it.code)).toEqual(['line-outside'])
})

test('paragraphs without numbers, and one a line without points', () => {
  const paragraphs =
    'Vik, Per-Åke & Dal, Bo\n(2014). På prøve. Erfaringer fra\ntre steder. Norsk tids-\nskrift 30(2): 1–20.\n\nDal, Bo (2015). Andre forsøk. Oslo: Forlaget.\n'
  expect(readPastedList(paragraphs).records.map((it) => it.title)).toEqual(['På prøve', 'Andre forsøk'])
  const lines = 'Vik, A. (2014) En ting\nDal, B. (2015) En annen ting\nNes, C. (2016) En tredje ting\n'
  expect(readPastedList(lines).records.map((it) => it.title)).toEqual(['En ting', 'En annen ting', 'En tredje ting'])
})

test('addresses alone are references, and one under an entry belongs to it', () => {
  const { records, problems } = readPastedList('https://www.nav.no/a\n10.1234/abc\nhttps://doi.org/10.1234/def\n')
  expect(records.map((it) => [it.URL, it.DOI, it.type])).toEqual([
    ['https://www.nav.no/a', undefined, 'webpage'],
    [undefined, '10.1234/abc', 'document'],
    [undefined, '10.1234/def', 'document'],
  ])
  expect(problems.map((it) => [it.record, it.code])).toEqual(
    [1, 2, 3].flatMap((it) => [
      [it, 'title-uncertain'],
      [it, 'year-uncertain'],
    ]),
  )
  const under = readPastedList(
    'Vik, A. (2014): En ting. Oslo: Forlaget.\nhttps://www.nav.no/a\nDal, B. (2015): En annen.\n',
  )
  expect(under.records.map((it) => it.URL)).toEqual(['https://www.nav.no/a', undefined])
})

test('what is uncertain says so, record and line', () => {
  const { records, problems } = readPastedList(
    'Vik, A. (u.å.). Notat uten år.\n\nOECD (2018), Youth at Work, OECD Publishing, Paris.\n\nBare noen ord\n',
  )
  expect(records.map((it) => it.title)).toEqual(['Notat uten år', 'Youth at Work', 'Bare noen ord'])
  expect(problems.map((it) => [it.code, it.severity, it.line, it.record])).toEqual([
    ['year-uncertain', 'note', 1, 1],
    ['title-uncertain', 'note', 3, 2],
    ['title-uncertain', 'note', 5, 3],
    ['year-uncertain', 'note', 5, 3],
  ])
  expect(readPastedList(' \n\n').problems.map((it) => it.code)).toEqual(['no-records'])
})

test('no word of a list is lost, whatever it holds', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('(2011)', 'Vik, A.', 'og', '10.1234/x', 'https://x.no', '1.', '•', ':'),
  )
  const list = fc
    .array(
      fc.array(word, { maxLength: 12 }).map((it) => it.join(' ')),
      { maxLength: 8 },
    )
    .map((it) => it.join('\n'))
  const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '')
  fc.assert(
    fc.property(list, (text) => {
      const { records, problems } = readPastedList(text)
      const kept = records.map((it) => it.extra.pasted?.join(' ') ?? '').join(' ')
      const told = problems.map((it) => /left out: "(.*)"/.exec(it.message)?.[1] ?? '').join(' ')
      expect([...letters(kept + told)].sort().join('')).toBe([...letters(text)].sort().join(''))
    }),
  )
})
