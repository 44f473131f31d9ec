/** A title as it is compared with a page. */
import { contentWords, fold, foldedWords, isGenericTitle, withoutMarkup } from '@oversyn/dedupe'
import { squeeze } from './squeezed.ts'

export interface TitleKey {
  readonly letters: string
  /** The words that say what it is about, one spelling of them. */
  readonly content: readonly string[]
  /** Enough of a title to be no other work's by chance. */
  readonly tells: boolean
  /** "Editorial", "Introduction": equal titles of this kind are no evidence. */
  readonly generic: boolean
}

const fewestWords = 4
const fewestLetters = 25
const longest = 1000

/** @example titleKey('Editorial').generic // true */
export function titleKey(title: string): TitleKey {
  const plain = withoutAdditions(withoutMarkup(title.slice(0, longest)))
  const words = foldedWords(fold(plain))
  const { letters } = squeeze(plain)
  return {
    letters,
    content: contentWords(words.join(' ')),
    tells: words.length >= fewestWords && letters.length >= fewestLetters,
    generic: isGenericTitle(words.join(' ')),
  }
}

/** What stands in brackets behind a title was added by a database: "[Review] [70 refs]". */
function withoutAdditions(title: string): string {
  return title.includes('[') ? title.replace(/(?<=\w.{8,})\s*(?:\[[^[\]]*\][.\s]*)+$/u, '') : title
}

/** The title before its subtitle, where that tells enough alone; '' where not. */
export function mainTitle(title: string): string {
  const [main = '', rest = ''] = withoutMarkup(title.slice(0, longest)).split(/\s*(?::|\?|\s[-\u2013\u2014])\s+/u)
  return rest !== '' && titleKey(main).tells ? main : ''
}
