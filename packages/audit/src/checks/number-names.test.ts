import { describe, expect, it } from 'vitest'
import { audit } from '../audit.ts'
import { manuscriptOf } from '../manuscript/manuscript.ts'
import { readPlainText } from '../manuscript/read-plain-text.ts'
import { distance } from '../testing/distance.ts'

const review = distance()
const list = [
  '1. Hjelmtveit R. Tall og omsorg. 2012.',
  '2. Eidsvik P. Arbeid ved skjermen. 2013.',
  '3. Grimsrud O, Hauglie N, Teig B. Hvem svarer om natten? 2016.',
  '4. Vold AP. Ansvar på flyttefot. 2015.',
].join('\n\n')
const said = (text: string) =>
  audit(
    manuscriptOf(readPlainText(`# Findings\n\n${text} Others agree [1, 2, 3, 4].\n\n# References\n\n${list}`)),
    review,
  )
    .filter(({ code }) => ['citation-name', 'citation-number-other'].includes(code))
    .map(({ message }) => message)

describe('a name beside a number', () => {
  it('is spelt otherwise in the list, or belongs to another entry', () => {
    expect(said('Hjelmtviet [1] describes it.')).toEqual([
      'The text writes “Hjelmtviet”, but the review has Hjelmtveit (Hjelmtveit 2012).',
    ])
    expect(said('The survey by Eidsvik [1] shows it.')).toEqual([
      'Number 1 stands beside the name Eidsvik here, but entry 1 of the list is Hjelmtveit 2012.',
    ])
  })

  it.each([
    'Eidsvik [2] shows it.',
    'Grimsrud et al. [3] and Grimsrud and colleagues [3] show it.',
    'Hauglie [3] shows it.',
    'Vold’s study [4] shows it.',
    'This holds for Norway [1] and in Medline [2].',
    'Eidsvik and Vold [2, 4] show it.',
  ])('is right: %s', (text) => {
    expect(said(text)).toEqual([])
  })
})
