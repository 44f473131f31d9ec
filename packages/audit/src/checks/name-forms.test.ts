import { describe, expect, it } from 'vitest'
import { audit } from '../audit.ts'
import { manuscriptOf } from '../manuscript/manuscript.ts'
import { readPlainText } from '../manuscript/read-plain-text.ts'
import { distance } from '../testing/distance.ts'

const review = distance()
const forms = (text: string) =>
  audit(manuscriptOf(readPlainText(text)), review)
    .filter(({ code }) => code === 'name-two-spellings')
    .map(({ values }) => `${values.one}, ${values.other}`)

describe('one name in two forms', () => {
  it('has lost its hyphen, or its capitals', () => {
    const text = 'Vi spurte i Helse- og omsorgsdepartementet. Brevet kom fra Helse og omsorgsdepartementet.'
    expect(forms(text)).toEqual(['Helse og omsorgsdepartementet, Helse- og omsorgsdepartementet'])
    expect(forms(`${'Brevet gikk til KMD. '.repeat(6)}Svaret kom fra Kmd.`)).toEqual(['Kmd, KMD'])
  })

  it.each([
    'Kommune- og fylkesvalget kom først. Kommune og sykehus var enige.',
    `${'Vi søkte med OR og AND. '.repeat(6)}Da kom And, en sykepleier.`,
    'Både NAV og Nav er brukt. Nav sier ett, NAV et annet.',
    'Ordet står ett sted: Helse og omsorgsdepartementet.',
  ])('is none in: %s', (text) => {
    expect(forms(text)).toEqual([])
  })
})
