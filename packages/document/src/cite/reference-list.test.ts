import type { Language } from '@oversyn/model'
import { aReport, aStudy, sampleReview } from '@oversyn/synthesis/fixture'
import { describe, expect, it } from 'vitest'
import { plainText } from '../document/document.ts'
import { reference, referenceList, workList } from './reference-list.ts'

const printed = (rest: Parameters<typeof aReport>[1], language: Language = 'nb') =>
  plainText(reference(aReport('hansen2009', rest), '2009', language))

describe('a reference', () => {
  it.each([
    [
      { container: 'Søkelys', number: '3', pages: '1–9', title: 'Hva nå?' },
      'Hansen, Kari (2009). Hva nå? Søkelys, 3, 1–9.',
    ],
    [
      {
        type: 'chapter',
        container: 'Boka',
        editors: [{ family: 'Berg', given: 'Per' }],
        institution: 'Forlaget',
        pages: '5–8',
      },
      'Hansen, Kari (2009). Om hansen2009. I: Per Berg (red.), Boka, s. 5–8. Forlaget.',
    ],
    [{ type: 'masters-thesis', institution: 'UiB' }, 'Hansen, Kari (2009). Om hansen2009. Masteroppgave, UiB.'],
    [
      { type: 'note', series: 'Notat', number: '2009:4', place: 'Bergen', institution: 'Rokkansenteret' },
      'Hansen, Kari (2009). Om hansen2009. Notat 2009:4. Bergen: Rokkansenteret.',
    ],
    [
      { type: 'report', doi: '10.1/x', authors: [{ family: 'Direktoratet' }], institution: 'Direktoratet' },
      'Direktoratet (2009). Om hansen2009. https://doi.org/10.1/x',
    ],
  ] as const)('is made by its type: %o', (rest, expected) => {
    expect(printed(structuredClone(rest) as Parameters<typeof aReport>[1])).toBe(expected)
  })

  it('says in English what is said in English', () => {
    expect(printed({ type: 'masters-thesis', institution: 'UiB' }, 'en')).toContain('Master’s thesis, UiB.')
  })

  it('marks a title in another language', () => {
    expect(reference(aReport('a2009', { language: 'en' }), '2009', 'nb')).toContainEqual(
      expect.objectContaining({
        kind: 'emphasis',
        inlines: [expect.objectContaining({ kind: 'language', lang: 'en' })],
      }),
    )
  })
})

describe('the list of references', () => {
  it('stands in Norwegian order, aa as å, then by year', () => {
    const names = ['Åse', 'Aas', 'Ødegård', 'Zakariassen', 'Ærlig', 'Berg']
    const reports = names.map((family, place) => aReport(`x${2000 + place}`, { authors: [{ family }] }))
    const list = referenceList(sampleReview({ reports, studies: reports.map(({ key }) => aStudy(key)) }), 'nb')
    expect(list.map(({ inlines }) => plainText(inlines).split(' ')[0])).toEqual([
      'Berg',
      'Zakariassen',
      'Ærlig',
      'Ødegård',
      'Aas',
      'Åse',
    ])
  })

  it('has one entry for every report, and background works of its own', () => {
    expect(referenceList(sampleReview(), 'nb').map(({ id }) => id)).toEqual([
      'ref-berg2011',
      'ref-hansen2009',
      'ref-lie2008a',
      'ref-lie2008b',
      'ref-olsen2010',
    ])
    expect(workList(sampleReview()).map(({ id }) => id)).toEqual(['ref-verk-arksey2005'])
  })
})
