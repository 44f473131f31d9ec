import { describe, expect, it } from 'vitest'
import { audit } from '../audit.ts'
import { manuscriptOf } from '../manuscript/manuscript.ts'
import { readPlainText } from '../manuscript/read-plain-text.ts'
import { distance } from '../testing/distance.ts'

const review = distance()
const said = (list: string) =>
  audit(manuscriptOf(readPlainText(`# Funn\n\nDet er vist (Øyehaug 2018).\n\n# Litteratur\n\n${list}`)), review)
    .filter(({ code }) => ['name-two-spellings', 'reference-differs'].includes(code))
    .map(({ message }) => message)

describe('the number of a report', () => {
  it('has the year of another report', () => {
    expect(said('Øyehaug, G. (2018). Oversikt på avstand. Rapport 5/2008.')).toEqual([
      'The list has Rapport 5/2008, but in the review the study is Øyehaug 2018.',
    ])
  })

  it('is written in two ways', () => {
    expect(said('Øyehaug, G. (2018). Oversikt på avstand. Rapport 5/2018.\n\nSe Rapport 2018:5.')).toEqual([
      '“Rapport 2018:5” and “Rapport 5/2018” look like the same name.',
    ])
  })

  it.each([
    ['printed the year after', 'Øyehaug, G. (2018). Oversikt på avstand. Rapport 2017:5.'],
    [
      'of two reports',
      'Øyehaug, G. (2018). Oversikt på avstand. Rapport 5/2018.\n\nEidsvik, P. (2013). Arbeid ved skjermen. Rapport 2013:5.',
    ],
    ['of a journal', 'Vold, A. P. (2015). Ansvar på flyttefot. Tidsskrift for omsorg 2/2003.'],
  ])('is right: %s', (_, list) => {
    expect(said(list)).toEqual([])
  })
})
