import { describe, expect, it } from 'vitest'
import { audit } from '../audit.ts'
import { manuscriptOf } from '../manuscript/manuscript.ts'
import { readPlainText } from '../manuscript/read-plain-text.ts'
import { distance } from '../testing/distance.ts'

const review = distance()
const told = (text: string, row: string) =>
  audit(
    manuscriptOf(readPlainText(`# Funn\n\n${text}\n\n# Vedlegg\n\n| Studie | Funn |\n| --- | --- |\n| ${row} |`)),
    review,
  )
    .filter(({ code }) => code.startsWith('retelling'))
    .map(({ code, values }) => `${code}: ${values.words}`)

const text = 'Funnene tyder på at hjemmeboende pasienter sover tryggere med faste målinger om kvelden (Bakkeby 2016).'

describe('a study told of again in a table', () => {
  it('has lost its reservation, or its voice', () => {
    expect(told(text, 'Bakkeby 2016 | Hjemmeboende pasienter sover tryggere med faste målinger om kvelden.')).toEqual([
      'retelling-drops-hedge: tyder på',
    ])
    const voiced =
      'Sykepleierne mener at hjemmeboende pasienter sover tryggere med faste målinger om kvelden (Bakkeby 2016).'
    expect(told(voiced, 'Bakkeby 2016 | Hjemmeboende pasienter sover tryggere med faste målinger om kvelden.')).toEqual(
      ['retelling-drops-attribution: mener'],
    )
  })

  it.each([
    [
      'keeps it in other words',
      text,
      'Bakkeby 2016 | Hjemmeboende pasienter sover trolig tryggere med faste målinger om kvelden.',
    ],
    ['says something else', text, 'Bakkeby 2016 | Pårørende til hjemmeboende pasienter sover dårligere.'],
    ['is another study', text, 'Kvalnes 2014 | Hjemmeboende pasienter sover tryggere med faste målinger om kvelden.'],
    [
      'leaves out the clause with the reservation',
      'Hjemmeboende pasienter sover tryggere med faste målinger om kvelden, noe som tyder på at fastlegene burde spørre oftere (Bakkeby 2016).',
      'Bakkeby 2016 | Hjemmeboende pasienter sover tryggere med faste målinger om kvelden.',
    ],
  ])('is no fault where it %s', (_, said, row) => {
    expect(told(said, row)).toEqual([])
  })
})
