/** Questions in words. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseExpression } from './parse.ts'
import { phrase } from './phrase.ts'
import { arbitraryExpression } from './testing/arbitrary-expression.ts'
import { sampleReview } from './testing/sample-review.ts'

const review = sampleReview()

function ask(source: string, language: 'nb' | 'nn' | 'en'): string {
  const parsed = parseExpression(source)
  if (!parsed.ok) throw new Error(parsed.problem.message)
  return phrase(parsed.expression, language, review)
}

it.each([
  ['count studies', 'Hvor mange studier er det?'],
  ['count studies where type = masters-thesis', 'Hvor mange studier er masteroppgaver?'],
  [
    'count studies where origin = client and year >= 2008',
    'Hvor mange studier har opphav i oppdragsgivers liste og er fra 2008 eller senere?',
  ],
  ['count studies where type in (report, note)', 'Hvor mange studier er rapporter eller notater?'],
  [
    'count studies where not (type = note or used)',
    'Hvor mange studier er ikke notater og er ikke brukt i oppsummeringen?',
  ],
  ['count studies where theme = ledelse', 'Hvor mange studier har funn i temaet «Ledelse av kontoret»?'],
  [
    'count studies where basis = primary and (phase = pilot or not year < 2007)',
    'Hvor mange studier bygger på egne data og enten dekker pilotfasen eller er fra 2007 eller senere?',
  ],
  ['agreement kappa at title', 'Hva er Cohens kappa på trinnet tittel?'],
  ['share studies where type = masters-thesis of studies', 'Hvor stor andel av studiene er masteroppgaver?'],
  [
    'share studies where origin = client of studies where type != note',
    'Hvor stor andel av studiene som ikke er notater, har opphav i oppdragsgivers liste?',
  ],
  [
    'min year of studies where not group',
    'Hva er det tidligste årstallet blant studiene som har ukjent forskningsmiljø?',
  ],
  [
    'max hits of searches where source = oria',
    'Hva er det høyeste tallet for «antall treff» blant søkene som er gjort i Oria?',
  ],
  ['distinct group of studies', 'Hvor mange ulike forskningsmiljøer finnes blant studiene?'],
  ['count bullets where findings = 0', 'Hvor mange kulepunkter hviler på ingen funn?'],
  ['count bullets where studies >= 2', 'Hvor mange kulepunkter hviler på minst 2 studier?'],
  ['flow records_screened', 'Hvilket tall står i flytdiagrammet for «treff vurdert»?'],
])('nb: %s', (source, question) => {
  expect(ask(source, 'nb')).toBe(question)
})

it.each([
  ['count studies where type = masters-thesis', 'Kor mange studiar er masteroppgåver?'],
  [
    'share studies where origin = client of studies where type != note',
    'Kor stor del av studiane som ikkje er notat, har opphav i lista til oppdragsgivaren?',
  ],
  ['count findings where not hedge', 'Kor mange funn har ikkje noko atterhald?'],
])('nn: %s', (source, question) => {
  expect(ask(source, 'nn')).toBe(question)
})

it.each([
  ['count studies where type = masters-thesis', 'How many studies are master’s theses?'],
  [
    'count studies where origin = client and year >= 2008',
    'How many studies come from the commissioner’s list and are from 2008 or later?',
  ],
  [
    'share studies where used of studies where basis = primary',
    'What share of the studies that rest on data of their own are used in the review?',
  ],
])('en: %s', (source, question) => {
  expect(ask(source, 'en')).toBe(question)
})

it('is one sentence for every expression in every language', () => {
  fc.assert(
    fc.property(
      arbitraryExpression,
      fc.constantFrom('nb' as const, 'nn' as const, 'en' as const),
      (expression, language) => {
        const question = phrase(expression, language, review)
        expect(question.endsWith('?')).toBe(true)
        expect(question).not.toContain('undefined')
      },
    ),
  )
})
