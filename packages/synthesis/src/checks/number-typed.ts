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

/**
 * The typed numbers of a text. Not taken for one: what stands in `{{…}}`, years, "one" (it is an article too), parts of longer
 * numbers, and a sentence that tells what a named study did (`@key gikk gjennom tolv studier`).
 */
export function typedNumbers(text: string, language: Language): TypedNumber[] {
  const open = blank(text, /\{\{.*?\}\}/gsu)
  const own = blank(open, /[^.!?\n]+/gu, (sentence) => tellsOfStudy.test(sentence))
  return countedNouns[language]
    .flatMap(({ words, expression }) => {
      const number = `\\d{1,3}(?:[ \u00a0\u202f]\\d{3})*|${numberWords[language]}`
      const pattern = new RegExp(
        `(?<![\\p{L}\\p{N}.,–-]|[–-] ?|(?<![\\p{L}])(?:${pointing}) )(${number})[ \u00a0\\n](?:${between[language]})(?:${words})(?![\\p{L}\\p{N}])`,
        'giu',
      )
      return [...own.matchAll(pattern)].map((match) => ({
        at: match.index,
        length: match[0].length,
        number: match[1] ?? '',
        text: match[0],
        expression,
      }))
    })
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
