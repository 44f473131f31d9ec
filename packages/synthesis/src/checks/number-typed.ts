/** Numbers that are written by hand where the review could have counted. */
import type { Language } from '@oversyn/model'
import { ownTexts, placeIn } from '../text/own-texts.ts'
import type { Check } from './check.ts'
import { between, countedNouns, numberWords } from './number-nouns.ts'

/** A typed number before something the review counts. */
export interface TypedNumber {
  readonly at: number
  readonly length: number
  /** `femten`, `46` */
  readonly number: string
  /** `femten masteroppgaver` */
  readonly text: string
  readonly expression: string
}

/** "The two studies" points at studies that were named before: nothing the review could count. */
const pointing = 'de|disse|dei|desse|the|these|those|begge'

/** A study named in the sentence itself, not in brackets. */
const tellsOfStudy = /(?<!\[|; |;)@[\p{Ll}\d]/u

/** For each counted noun: a number before it, and what would count it. Made once, for every text is searched for all of them. */
const patterns: Record<Language, { pattern: RegExp; expression: string }[]> = {
  nb: patternsOf('nb'),
  nn: patternsOf('nn'),
  en: patternsOf('en'),
}

function patternsOf(language: Language): { pattern: RegExp; expression: string }[] {
  const number = `\\d{1,3}(?:[ \u00a0\u202f]\\d{3})*|${numberWords[language]}`
  const before = `(?<![\\p{L}\\p{N}.,–-]|[–-] ?|(?<![\\p{L}])(?:${pointing}) )`
  return countedNouns[language].map(({ words, expression }) => ({
    pattern: new RegExp(
      `${before}(${number})[ \u00a0\\n](?:${between[language]})(?:${words})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    expression,
  }))
}

/**
 * The typed numbers of a text. Not taken for one: what stands in `{{…}}`, years, "one" (it is an article too), parts of longer
 * numbers, and a sentence that tells what a named study did (`@key gikk gjennom tolv studier`).
 */
export function typedNumbers(text: string, language: Language): TypedNumber[] {
  const open = blank(text, /\{\{.*?\}\}/gsu)
  const own = blank(open, /[^.!?\n]+/gu, (sentence) => tellsOfStudy.test(sentence))
  return patterns[language]
    .flatMap(({ pattern, expression }) =>
      [...own.matchAll(pattern)].map((match) => ({
        at: match.index,
        length: match[0].length,
        number: match[1] ?? '',
        text: match[0],
        expression,
      })),
    )
    .filter(({ number }) => number !== '0' && number !== '1')
    .toSorted((a, b) => a.at - b.at)
}

export const numberTyped: Check = ({ review }) =>
  ownTexts(review).flatMap((own) =>
    typedNumbers(own.text, review.head.language).map(({ at, length, text, expression }) => ({
      code: 'number-typed',
      severity: 'warning',
      where: placeIn(own, at, length),
      values: { typed: text, expression },
    })),
  )

/** The text with the matches blanked out (those that `which` takes), so that places stay and nothing matches across them. */
function blank(text: string, pattern: RegExp, which: (match: string) => boolean = () => true): string {
  return text.replace(pattern, (match) => (which(match) ? '\0'.repeat(match.length) : match))
}
