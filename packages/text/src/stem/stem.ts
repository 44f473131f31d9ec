/** Words without endings, so that a word meets its own other forms. */
import { composed } from '../composed.ts'
import type { ListedLanguage } from '../stop-words.ts'
import { stemEnglish } from './english.ts'
import { stemNorwegian } from './norwegian.ts'

/**
 * The stem of a word: what it shares with its inflected forms, and nothing to show to people. Light: an ending of grammar goes, one that
 * makes another word of it stays. Words of the same stem are the same word nearly always, not always.
 *
 * @param word in lower case, as `tokens` and `words` give it
 * @example stem('kommunenes', 'nb') === stem('kommune', 'nb') // true
 */
export function stem(word: string, language: ListedLanguage): string {
  const whole = composed(word)
  return language === 'en' ? stemEnglish(whole) : stemNorwegian(whole)
}
