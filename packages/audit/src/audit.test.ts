import { sampleReview } from '@oversyn/synthesis/fixture'
import { describe, expect, it } from 'vitest'
import { audit } from './audit.ts'
import { manuscriptOf } from './manuscript/manuscript.ts'
import { readPlainText } from './manuscript/read-plain-text.ts'
import { bokmal } from './testing/bokmal.ts'
import { english } from './testing/english.ts'
import { offices } from './testing/offices.ts'
import { score } from './testing/planted.ts'

const review = offices()
const of = (text: string) => audit(manuscriptOf(readPlainText(text)), review)

describe('a manuscript with planted faults and traps', () => {
  it('has at least forty faults and forty traps', () => {
    const all = [bokmal, english]
    expect(all.flatMap(({ faults }) => faults).length).toBeGreaterThanOrEqual(40)
    const traps = all.flatMap((it) => it.traps)
    expect(traps.length).toBeGreaterThanOrEqual(40)
  })

  it.each([
    ['bokmål', bokmal],
    ['English', english],
  ])('in %s: nine faults of ten are found, nine alarms of ten are true', (_, { text, faults }) => {
    const { recall, precision, missed, wrong } = score(of(text), faults)
    expect({ recall, missed }).toMatchObject({ recall: expect.toSatisfy((it: number) => it >= 0.9) })
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
    expect(said).toContain('Lie 2011 stands in the reference list, but is never cited')
    expect(said).not.toContain('Berg og Øyen 2009 is a study of the review, but')
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
