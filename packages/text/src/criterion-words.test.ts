import { expect, it } from 'vitest'
import { criterionWords } from './criterion-words.ts'
import { highlighter } from './highlight.ts'
import type { ListedLanguage as Language } from './stop-words.ts'

/** What is marked of a text for a criterion. */
function marked(criterion: string, text: string, language: Language = 'nb'): string[] {
  return highlighter(criterionWords(criterion, language))(text).map(({ at, length }) => text.slice(at, at + length))
}

const sentence =
  'Denne studien undersøker hvordan kommunesektoren og NAV samarbeider, med partnerskapsavtaler og styringsdialog mellom kommunene og staten.'

it.each([
  ['Studien handler om samarbeidet mellom stat og kommune', ['kommunesektoren', 'samarbeider', 'kommunene', 'staten']],
  ['Omhandler partnerskap og styring i de lokale NAV-kontorene', ['NAV', 'partnerskapsavtaler', 'styringsdialog']],
  ['Publisert 2006 eller senere', []],
  ['Studier fra andre land enn Norge', []],
])('marks what «%s» is about, in compounds too, and not what any criterion says', (criterion, expected) => {
  expect(marked(criterion, sentence)).toEqual(expected)
})

it('does not mark what a criterion makes an exception of', () => {
  expect(criterionWords('Avisartikler, unntatt kronikker', 'nb')).toEqual(['avisartikler', 'avisartikl*'])
  expect(criterionWords('Studies from other countries than Norway', 'en')).toEqual([])
})

it('reads nynorsk and English', () => {
  const text = 'Artikkelen drøftar leiinga i kommunane og samarbeidsformene mellom stat og kommune.'
  expect(marked('Studien handlar om leiing og samarbeid i kommunar', text, 'nn')).toEqual([
    ...['leiinga', 'kommunane', 'samarbeidsformene', 'kommune'],
  ])
  const english = 'We study leadership in local NAV offices and how municipalities collaborate.'
  expect(marked('Studies of leadership in municipalities', english, 'en')).toEqual(['leadership', 'municipalities'])
})
