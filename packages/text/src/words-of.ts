/** The words of a text that carry its subject: what to look for when the text is a criterion. */
import { isAcronym } from './acronym.ts'
import type { TextLanguage } from './language.ts'
import { stem } from './stem/stem.ts'
import { isStopWord, stopWords } from './stop-words.ts'
import { tokens } from './tokens.ts'

const letter = /\p{L}/u

/**
 * The content words of a text, in order, each once whatever its form, in lower case; words in capitals (NAV) stay so. Small words and bare
 * numbers are left out.
 *
 * @example wordsOf('Studier av samarbeid i Nav, også studien av NAV', 'nb') // ['studier', 'samarbeid', 'nav']
 */
export function wordsOf(text: string, language: TextLanguage): string[] {
  const isSmall = (word: string) => (language === 'other' ? isStopWord(word) : stopWords[language].has(word))
  const found = new Map<string, string>()
  for (const { word, from, to } of tokens(text, { hyphens: true })) {
    if (word.length < 2 || isSmall(word) || !letter.test(word)) continue
    const key = language === 'other' ? word : stem(word, language)
    const written = text.slice(from, to)
    if (!found.has(key)) found.set(key, isAcronym(written) ? written : word)
  }
  return [...found.values()]
}
