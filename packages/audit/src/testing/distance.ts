/** A small review on remote monitoring, made for the tests of the audit: twenty studies, four themes, four databases. */
import type { Design, Report, Review } from '@oversyn/model'
import { aReport, aSource, aStudy, aTheme, bareReview, idOf } from '@oversyn/synthesis/fixture'

type Row = readonly [key: string, type: Report['type'], title: string, names: string, design: Design]

const rows: readonly Row[] = [
  ['aasland2014', 'report', 'Digital oppfølging hjemme', 'Aasland, Marit; Bø, Jon', 'interviews'],
  ['bakkeby2016', 'masters-thesis', 'Hvem ser på tallene mine?', 'Bakkeby, Line', 'interviews'],
  ['brekkhus2015a', 'article', 'Å leve med måleapparat', 'Brekkhus, Tone', 'interviews'],
  ['brekkhus2015b', 'report', 'Kommunenes utgifter ved hjemmeoppfølging', 'Brekkhus, Tone', 'register-data'],
  [
    'carlton2017',
    'article',
    'Home monitoring and quality of life',
    'Carlton, J.; Whitfield, A.; Osei, K.',
    'evaluation',
  ],
  ['eidsvik2013', 'report', 'Arbeid ved skjermen', 'Eidsvik, Per', 'survey'],
  ['fagermoen2018', 'article', 'De sykeste først', 'Fagermoen, May; Solvang, Ida', 'interviews'],
  ['grimsrud2016', 'report', 'Hvem svarer om natten?', 'Grimsrud, Ole; Hauglie, Nina; Teig, Bård', 'case-study'],
  ['hjelmtveit2012', 'doctoral-thesis', 'Tall og omsorg', 'Hjelmtveit, Randi', 'observation'],
  ['ibsenlund2019', 'article', 'Innleggelser før og etter hjemmeoppfølging', 'Ibsen-Lund, Kristin', 'register-data'],
  ['kvalnes2014', 'masters-thesis', 'Å være to om målingene', 'Kvalnes, Stian', 'interviews'],
  ['lindqvist2017', 'article', 'Calls before visits', 'Lindqvist, Eva; Sjöberg, Nils', 'evaluation'],
  ['mortensrud2019', 'masters-thesis', 'Natt på sentralen', 'Mortensrud, Ada', 'observation'],
  ['nergaard2013', 'masters-thesis', 'Ingen på døren', 'Nergaard, Siri', 'interviews'],
  ['ramsfjell2019', 'article', 'Living better at a distance', 'Ramsfjell, Jo; Dahlgren, Pia; Ito, Mari', 'survey'],
  ['stokkeland2016', 'chapter', 'Ildsjelenes teknologi', 'Stokkeland, Odd', 'case-study'],
  ['undheim2020', 'article', 'After the pilot', 'Undheim, Liv', 'interviews'],
  ['vold2015', 'article', 'Ansvar på flyttefot', 'Vold, Anne Pettersen', 'case-study'],
  ['whitfield2019', 'article', 'Bed days after home monitoring', 'Whitfield, Anna', 'evaluation'],
  ['øyehaug2018', 'report', 'Oversikt på avstand', 'Øyehaug, Gro', 'survey'],
]

const english = new Set(['carlton2017', 'lindqvist2017', 'ramsfjell2019', 'undheim2020', 'whitfield2019'])
const fromClient = new Set(
  'aasland2014 brekkhus2015b eidsvik2013 grimsrud2016 ramsfjell2019 stokkeland2016 whitfield2019 øyehaug2018'.split(
    ' ',
  ),
)

const person = (name: string) => {
  const [family = '', given = ''] = name.split(', ')
  return { family, given }
}

/** Eight studies from the commissioner, twelve from the search; four of the twenty are master’s theses; published 2012 to 2020. */
export function distance(): Review {
  const review = bareReview({
    themes: [
      aTheme('pasienter', 1, 'Pasientene'),
      aTheme('ansatte', 2, 'De ansatte'),
      aTheme('utgifter', 3, 'Utgiftene'),
      aTheme('samarbeid', 4, 'Samarbeidet'),
    ],
    sources: [
      ...['medline', 'cinahl', 'svemed', 'oria'].map((key, at) => aSource(key, at + 1, 'database')),
      aSource('liste', 5, 'client-list'),
    ],
    works: [
      {
        id: idOf('work', 'levac2010'),
        key: 'levac2010',
        role: 'method',
        citation: 'Levac, D., H. Colquhoun og K. O’Brien (2010). Scoping studies. Implementation Science 5:69.',
        short: 'Levac m.fl. 2010',
      },
    ],
    reports: rows.map(([key, type, title, names]) =>
      aReport(key, {
        ...{ type, title, language: english.has(key) ? 'en' : 'nb' },
        authors: names.split('; ').map(person),
      }),
    ),
    studies: rows.map(([key, , , , design]) =>
      aStudy(key, { origin: fromClient.has(key) ? 'client' : 'search', method: { stated: null, designs: [design] } }),
    ),
  })
  return { ...review, log: { ...review.log, at: '2021-06-01T09:30:00.000Z' } }
}
