/** A small review on homework support, made for the tests of the audit: twelve studies, three themes, three databases. */
import type { Report, Review } from '@oversyn/model'
import { aReport, aSource, aStudy, aTheme, bareReview } from '@oversyn/synthesis/fixture'

const rows: readonly (readonly [key: string, type: Report['type'], title: string, names: string])[] = [
  ['berge2015', 'article', 'Leksehjelp etter skoletid', 'Berge, Tor; Haaland, Ine'],
  ['dybdahl2012', 'report', 'Evaluering av leksehjelp på barnetrinnet', 'Dybdahl, Unni'],
  ['engen2018', 'masters-thesis', 'Frivillige i leksehjelpa', 'Engen, Mari'],
  ['fosseide2014', 'article', 'Homework clubs and attainment', 'Fosseide, Arne; Miller, Jane; Roth, Karl'],
  ['gjerstad2019', 'masters-thesis', 'Lekser og ulikhet', 'Gjerstad, Pål'],
  ['hovland2016', 'report', 'Leksehjelp i åtte kommuner', 'Hovland, Siri; Nes, Odd'],
  ['miller2017', 'article', 'Reading at the library', 'Miller, Jane'],
  ['nedrebo2013', 'doctoral-thesis', 'Etter skoleslutt', 'Nedrebø, Anne'],
  ['roth2016', 'article', 'Peers as tutors', 'Roth, Karl'],
  ['sandvik2011', 'report', 'Kartlegging av leksehjelptilbud', 'Sandvik, Eva'],
  ['tveiten2018', 'article', 'Foreldre og lekser', 'Tveiten, Guro; Aas, Lars'],
  ['ulvund2020', 'article', 'Leksehjelp på nett', 'Ulvund, Kim'],
]

const fromClient = new Set(['dybdahl2012', 'hovland2016', 'nedrebo2013', 'sandvik2011'])

const person = (name: string) => {
  const [family = '', given = ''] = name.split(', ')
  return { family, given }
}

/** Four studies from the commissioner, eight from the search; two of the twelve are master’s theses; published 2011 to 2020. */
export function homework(): Review {
  const review = bareReview({
    themes: [
      aTheme('læring', 1, 'Læring'),
      aTheme('ulikskap', 2, 'Ulikskap'),
      aTheme('organisering', 3, 'Organisering'),
    ],
    sources: [
      ...['eric', 'oria', 'psycinfo'].map((key, at) => aSource(key, at + 1, 'database')),
      aSource('liste', 4, 'client-list'),
    ],
    reports: rows.map(([key, type, title, names]) =>
      aReport(key, { type, title, authors: names.split('; ').map(person) }),
    ),
    studies: rows.map(([key]) => aStudy(key, { origin: fromClient.has(key) ? 'client' : 'search' })),
  })
  return { ...review, head: { ...review.head, language: 'nn' }, log: { ...review.log, at: '2021-03-01T09:30:00.000Z' } }
}
