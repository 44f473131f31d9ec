/** Which language a text is in, told by its small words. */
import { stopWords } from './stop-words.ts'
import { words } from './tokens.ts'

/** What can be told apart; everything else is `other`. */
export type TextLanguage = 'nb' | 'nn' | 'en' | 'other'

/** Words that one of the Norwegian forms has and the other has not: these decide between the two. */
const onlyBokmal = new Set([...stopWords.nb].filter((it) => !stopWords.nn.has(it)))
const onlyNynorsk = new Set([...stopWords.nn].filter((it) => !stopWords.nb.has(it)))

/** Small words that Danish, Swedish and German have and Norwegian has not; they keep neighbours from passing as Norwegian. */
const neighbours = new Set(
  `af och att är för inte från ett som jag det är också efter hos nogle blev hvad hvordan ikke mig sig eller der blandt
  und der die das ist nicht mit von für ein eine auf`
    .split(/\s+/)
    .filter((it) => it !== '' && !stopWords.nb.has(it) && !stopWords.nn.has(it)),
)

/** Fewer small words than this share is no sentence in a language we know; running text has 0.3 to 0.5. */
const LEAST_SHARE = 0.12

/**
 * The language of a text by the share of its words that are small words of that language. A text with no such words is `other`.
 * Meant for an abstract or a title of some length; a title of three words may come out as `other`.
 *
 * @example guessLanguage('Kva veit vi om samarbeid mellom dei ulike tenestene?') // 'nn'
 */
export function guessLanguage(text: string): TextLanguage {
  const all = words(text, 1)
  if (all.length === 0) return 'other'
  let en = 0
  let norwegian = 0
  let bokmal = 0
  let nynorsk = 0
  let near = 0
  for (const word of all) {
    if (stopWords.en.has(word)) en++
    if (stopWords.nb.has(word) || stopWords.nn.has(word)) norwegian++
    if (onlyBokmal.has(word)) bokmal++
    if (onlyNynorsk.has(word)) nynorsk++
    if (neighbours.has(word)) near++
  }
  if (Math.max(en, norwegian) < LEAST_SHARE * all.length || near * 3 > Math.max(en, norwegian)) return 'other'
  if (en >= norwegian) return 'en'
  return nynorsk > bokmal ? 'nn' : 'nb'
}
