import { describe, expect, it } from 'vitest'
import { typedNumbers } from './number-typed.ts'

const nb = (text: string) => typedNumbers(text, 'nb').map((typed) => typed.text)

describe('a number typed by hand', () => {
  it.each([
    ['Vi fant 29 studier.', '29 studier'],
    ['Det er fem temaer.', 'fem temaer'],
    ['I alt femten masteroppgaver er med.', 'femten masteroppgaver'],
    ['Vedlegget har 46 publikasjoner.', '46 publikasjoner'],
    ['Tjueni relevante studier ble funnet.', 'Tjueni relevante studier'],
    ['Fire av de inkluderte studiene er svake.', 'Fire av de inkluderte studiene'],
    ['To studier sier det samme [@hansen2009; @lie2008a].', 'To studier'],
    ['I 1 204 publikasjoner står det.', '1 204 publikasjoner'],
  ])('is seen in "%s"', (text, typed) => {
    expect(nb(text)).toEqual([typed])
  })

  it.each([
    'Av {{count studies}} studier er noen gode.',
    'Undersøkelsen fulgte 18 NAV-kontorer.',
    'Én studie sier det, en annen studie noe annet.',
    'Studier fra 2008 studerte dette.',
    '@hansen2009 gikk gjennom tolv studier.',
    'Ifølge @lie2008a finnes det 40 publikasjoner om dette.',
    'Kapittel 2.3 studier av ledelse.',
    'Seks lederintervjuer og fire kontorer inngår.',
    'I 93 prosent av kommunene finnes studier.',
    'Motto studier er et ord.',
    'De to studiene bruker samme arkiv, og disse to publikasjonene også.',
  ])('is not seen in "%s"', (text) => {
    expect(nb(text)).toEqual([])
  })

  it('knows where it stands and what would compute it', () => {
    expect(typedNumbers('Bare fem temaer.', 'nb')).toEqual([
      { at: 5, length: 10, number: 'fem', text: 'fem temaer', expression: 'count themes' },
    ])
  })

  it('is seen in nynorsk and English', () => {
    expect(typedNumbers('Femten masteroppgåver.', 'nn')).toHaveLength(1)
    expect(typedNumbers('We found twenty-nine relevant studies.', 'en')[0]?.text).toBe('twenty-nine relevant studies')
    expect(typedNumbers('We studied 18 offices.', 'en')).toEqual([])
  })
})
