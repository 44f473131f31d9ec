import { sampleReview } from '@oversyn/synthesis/fixture'
import { describe, expect, it } from 'vitest'
import { audit } from './audit.ts'
import { manuscriptOf } from './manuscript/manuscript.ts'
import { piece } from './manuscript/piece.ts'
import { readPlainText } from './manuscript/read-plain-text.ts'
import { bokmal } from './testing/bokmal.ts'
import { distance } from './testing/distance.ts'
import { distanceBokmal } from './testing/distance-bokmal.ts'
import { distanceEnglish } from './testing/distance-english.ts'
import { english } from './testing/english.ts'
import { homework } from './testing/homework.ts'
import { homeworkEnglish } from './testing/homework-english.ts'
import { homeworkNynorsk } from './testing/homework-nynorsk.ts'
import { offices } from './testing/offices.ts'
import { score } from './testing/planted.ts'

const review = offices()
const of = (text: string) => audit(manuscriptOf(readPlainText(text)), review)

describe('a manuscript with planted faults and traps', () => {
  it('has at least forty faults and forty traps, and the traps stand in the text', () => {
    const all = [bokmal, english, distanceBokmal, distanceEnglish, homeworkNynorsk, homeworkEnglish]
    for (const { text, traps } of all)
      for (const trap of traps) expect(text.replace(/\s+/g, ' ')).toContain(trap.replace(/\s+/g, ' '))
    expect(all.flatMap(({ faults }) => faults).length).toBeGreaterThanOrEqual(40)
    const traps = all.flatMap((it) => it.traps)
    expect(traps.length).toBeGreaterThanOrEqual(40)
  })

  it.each([
    ['bokmål', bokmal, review],
    ['English', english, review],
    ['bokmål, on remote monitoring', distanceBokmal, distance()],
    ['English with numbered citations, on remote monitoring', distanceEnglish, distance()],
  ])('in %s: nine faults of ten are found, nine alarms of ten are true', (_, { text, faults }, against) => {
    const { recall, precision, missed, wrong } = score(audit(manuscriptOf(readPlainText(text)), against), faults)
    expect({ recall, missed }).toMatchObject({ recall: expect.toSatisfy((it: number) => it >= 0.9) })
    expect({ precision, wrong }).toMatchObject({ precision: expect.toSatisfy((it: number) => it >= 0.9) })
  })
})

describe('a manuscript on homework support', () => {
  it.each([
    ['nynorsk', homeworkNynorsk],
    ['English, without marks for its headings', homeworkEnglish],
  ])('in %s: four faults of five are found, nine alarms of ten are true', (_, { text, faults }) => {
    const { recall, precision, missed, wrong } = score(audit(manuscriptOf(readPlainText(text)), homework()), faults)
    expect({ recall, missed }).toMatchObject({ recall: expect.toSatisfy((it: number) => it >= 0.8) })
    expect({ precision, wrong }).toMatchObject({ precision: expect.toSatisfy((it: number) => it >= 0.9) })
  })
})

describe('the audit', () => {
  it('says one thing of a text that cites nothing', () => {
    expect(of('Dette er en tekst om noe helt annet. Den viser ikke til noen.').map(({ code }) => code)).toEqual([
      'no-citations',
    ])
  })

  it('reads a text in a language it does not know', () => {
    expect(of('Tämä on suomenkielinen teksti (Kvamme 2010). Se kertoo jostakin.').map(({ code }) => code)).toContain(
      'citation-unknown',
    )
  })

  it('leaves out what was dismissed, wherever it then stands', () => {
    const text = 'Noe er funnet (Kvamme 2010).'
    const wrong = of(text).find(({ code }) => code === 'citation-unknown')
    const again = audit(manuscriptOf(readPlainText(`Et nytt avsnitt.\n\n${text}`)), review, {
      dismissed: new Set([wrong?.fingerprint ?? '']),
    })
    expect(again.map(({ code }) => code)).not.toContain('citation-unknown')
  })

  it('numeric citations are held against the numbered list', () => {
    const list = [
      '1. Berg, K. (2009). Ledelse i to linjer.',
      '2. Moen, E. (2007). Fra tre etater til ett kontor.',
      '3. Lie, P. (2011). Avtaler mellom eierne.',
    ]
    const problems = of(`Det er vist [1, 4]. Det er også vist [2].\n\nReferanser\n\n${list.join('\n\n')}`)
    const said = problems.map(({ code, message }) => `${code} ${message}`).join('\n')
    expect(said).toContain('no entry 4')
    expect(said).toContain('Lie 2011a stands in the list at the end, but the text never uses the study')
    expect(said).not.toContain('Berg og Øyen 2009')
  })

  it('a reference list without air is read entry by entry, by number or by name', () => {
    const numbered = [
      '1. Berg K, Øyen O. Ledelse i to linjer. Tidsskr velferd. 2008;3(1):1-9.',
      '2. Moen E. Fra tre etater til ett kontor [masteroppgave]. Oslo; 2007.',
      '3. Novak P. En helt annen sak. Sosiologi. 2004;',
      '   12(2):55-61.',
      '4. Solli K. Enda en sak. Sosiologi. 2005.',
    ]
    const said = of(`Det er vist [1, 3]. Det er også vist [2].\n\nReferanser\n\n${numbered.join('\n')}`)
    expect(said.filter(({ code }) => code !== 'study-not-cited').map(({ message }) => message)).toEqual([
      'The text cites Novak 2004 [3], which is not in the review, neither as a study nor as background.',
      'The list has 2008, but in the review the study is Berg og Øyen 2009.',
      'Solli 2005 stands in the reference list, but the text does not cite it.',
    ])
    const named = [
      'Berg, K. og Øyen, O. (2009). Ledelse i to linjer. Oslo: Velferd.',
      'Moen, E. (2007). Fra tre etater til ett kontor. Master-',
      '  oppgave, Universitetet i Oslo.',
      'Solli, K. (2005). Enda en sak. Sosiologi.',
    ]
    const listed = of(`Det er vist (Berg og Øyen 2009; Moen 2007).\n\nReferanser\n\n${named.join('\n')}`)
    expect(listed.filter(({ code }) => code.startsWith('reference')).map(({ message }) => message)).toEqual([
      'Solli 2005 stands in the reference list, but the text does not cite it.',
    ])
  })

  it('a part of the studies is wrong only where there are not so many, or where it says what they are', () => {
    const counted = (text: string) => of(text).filter(({ code }) => code === 'count-differs').length
    expect(counted('Fire av de inkluderte studiene brukte intervju.')).toBe(0)
    expect(counted('Seksten av de inkluderte studiene brukte intervju.')).toBe(1)
    expect(counted('Tre av de inkluderte studiene er rapporter.')).toBe(0)
    expect(counted('Fem av de inkluderte studiene er rapporter.')).toBe(1)
  })

  it('a share may stand in words, and a list of kinds goes on after its first', () => {
    const counted = (text: string) =>
      of(text).flatMap(({ code, values }) => (code === 'count-differs' ? values.said : []))
    expect(counted('En fjerdedel av studiene er masteroppgaver.')).toEqual([])
    expect(counted('Tre av 12 studier er masteroppgaver.')).toEqual([])
    expect(counted('Halvparten av studiene er masteroppgaver.')).toEqual(['Halvparten av studiene er masteroppgaver'])
    expect(counted('Tre studier er rapporter, fem er masteroppgaver og én er en doktoravhandling.')).toEqual([
      'fem er masteroppgaver',
    ])
  })

  it('neighbours contradict each other where each rests on a study of its own and the text does not say so', () => {
    const told = (second: string) =>
      of(`Mange kontorer tilbyr gjeldsrådgivning til alle (Moen 2007). ${second}`).map(({ code }) => code)
    expect(told('Få kontorer tilbyr gjeldsrådgivning til alle (Aune 2006).')).toContain('statements-contradict')
    expect(told('Få kontorer tilbyr gjeldsrådgivning til alle (Moen 2007).')).not.toContain('statements-contradict')
    expect(told('Derimot tilbyr få kontorer gjeldsrådgivning til alle (Aune 2006).')).not.toContain(
      'statements-contradict',
    )
  })

  it('a reservation is lost too where the text gives it in the next sentence', () => {
    const text = `1 Funn

Utlånet av hjelpemidler gikk ned det siste året. Det kan tyde på at brukerne trenger færre hjelpemidler (Nordli 2010).

Oppsummering:

- Utlånet av hjelpemidler gikk ned fordi brukerne trenger færre hjelpemidler.`
    expect(of(text).map(({ code }) => code)).toContain('bullet-drops-hedge')
  })

  it('a list that Word numbers itself is counted', () => {
    const pieces = [
      piece('paragraph', 'Det er vist.¹ Andre viste det samme.² Slik er det.³ Alle er enige.¹,⁴ Noen er det ikke.⁶', 1),
      piece('heading', 'Referanser', 2),
      piece('bullet', 'Berg K, Øyen O. Ledelse i to linjer. 2009.', 3),
      piece('bullet', 'Moen E. Fra tre etater til ett kontor. 2007.', 4),
      piece('bullet', 'Tangen T. Makt i et partnerskap. 2009.', 5),
      piece('bullet', 'Aune K. Veien fram til felles kontor. 2006.', 6),
      piece('bullet', 'Solli K. Enda en sak. 2005.', 7),
    ]
    const found = audit(manuscriptOf(pieces), review)
    const listed = found.filter(({ code }) => !['study-not-cited', 'statement-repeated'].includes(code))
    expect(listed.map(({ code, where }) => `${code} ${where.line}`)).toEqual([
      'citation-number-unknown 1',
      'reference-not-cited 7',
    ])
    const cited = ['Berg', 'Moen', 'Tangen', 'Aune']
    const missing = found.filter(({ code }) => code === 'study-not-cited').map(({ message }) => message)
    expect(missing.filter((message) => cited.some((name) => message.includes(name)))).toEqual([])
  })

  it('a footnote belongs to the text, also where the file keeps it last', () => {
    const pieces = [
      piece('paragraph', 'Det er vist.', 1),
      piece('heading', 'Referanser', 2),
      piece('paragraph', 'Moen, E. (2007). Fra tre etater til ett kontor.', 3),
      piece('note', 'Se Kvamme (2010).', 4),
    ]
    const found = audit(manuscriptOf(pieces), review).find(({ code }) => code === 'citation-unknown')
    expect(found?.where).toEqual({ line: 4, page: null, section: null })
  })

  it('a count may be that of the theme of its chapter, but not in the chapter on method', () => {
    const counted = (heading: string) =>
      audit(manuscriptOf(readPlainText(`# ${heading}\n\nI alt inngår tre studier.`)), sampleReview()).filter(
        ({ code }) => code === 'count-differs',
      )
    expect(counted('2 Ledelse')).toEqual([])
    expect(counted('1 Metode')).toHaveLength(1)
  })

  it('gives the same for the same text', () => {
    expect(of(bokmal.text)).toEqual(of(bokmal.text))
  })
})
