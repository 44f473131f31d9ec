import { describe, expect, it } from 'vitest'
import { audit } from '../audit.ts'
import { manuscriptOf } from '../manuscript/manuscript.ts'
import { readPlainText } from '../manuscript/read-plain-text.ts'
import { distance } from '../testing/distance.ts'

const review = distance()
const said = (text: string) =>
  audit(manuscriptOf(readPlainText(text)), review)
    .filter(({ code }) => code === 'quantity-differs')
    .map(({ message }) => message)

describe('a word for how many beside its share', () => {
  it.each([
    ['Få kommuner (57 prosent) har en sentral.', '“Få” does not go with the share in brackets (57 prosent).'],
    ['De fleste ansatte (38 %) vil fortsette.', '“De fleste” does not go with the share in brackets (38 %).'],
    [
      'Færre la inn tilsyn og mat (fra 7 til 57 prosent).',
      '“Færre” does not go with the share in brackets (fra 7 til 57 prosent).',
    ],
    ['Most of the staff (43 per cent) agree.', '“Most” does not go with the share in brackets (43 per cent).'],
  ])('%s', (text, message) => {
    expect(said(text)).toEqual([message])
  })

  it.each([
    'De fleste ansatte (61 prosent) vil fortsette.',
    'Få kommuner (12 prosent) har en sentral.',
    'Av de fleste ville 38 prosent fortsette.',
    'De fleste vil fortsette, men bare noen i nord (12 prosent).',
    'Få svarte, og 57 prosent av dem var kvinner (57 prosent).',
    'De kan få hjelp (80 prosent).',
  ])('is right: %s', (text) => {
    expect(said(text)).toEqual([])
  })
})
