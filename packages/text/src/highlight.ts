/** Finding the words of a criterion in a title or abstract, in whatever form they stand there. */

import { type Finder, finder, type Match, type StemLanguage } from './find-sought-word.ts'
import { guessLanguage, type TextLanguage } from './language.ts'
import { readSoughtWord } from './sought-word.ts'
import { tokens } from './tokens.ts'

/** A sought word and where it was found, in UTF-16 units of the text as it was given. */
export interface Highlight {
  readonly at: number
  readonly length: number
  /** The sought word, as it was sought. */
  readonly word: string
}

/** Finds the same words in one text after the other. */
export type Highlighter = (text: string, language?: TextLanguage) => Highlight[]

/**
 * The places of the sought words, from left to right and never overlapping; of two that begin together the longer one. A word is found in
 * its inflected forms, by the language of the text; a text whose language cannot be told is read both ways. "kommun*" finds whatever
 * begins so, "kommune?" that and one letter more, "systematic review" the two words in a row, and NAV, in capitals, only Nav and Navs.
 *
 * @example highlight('To kommuner i Nav', ['kommune']) // [{ at: 3, length: 8, word: 'kommune' }]
 */
export function highlight(text: string, words: readonly string[]): Highlight[] {
  return highlighter(words)(text)
}

/**
 * `highlight` for many texts: the words are made ready once.
 *
 * @example const mark = highlighter(wordsOf(criterion, 'nb')); mark(title); mark(abstract)
 */
export function highlighter(words: readonly string[]): Highlighter {
  const sought = words.map(readSoughtWord).filter(({ parts }) => parts.length > 0)
  const ready = new Map<StemLanguage, Finder>()
  const finderIn = (language: StemLanguage) => {
    const known = ready.get(language) ?? finder(sought, language)
    ready.set(language, known)
    return known
  }
  return (text, language = guessLanguage(text)) => {
    if (sought.length === 0) return []
    const languages: StemLanguage[] = language === 'other' ? ['nb', 'en'] : [language === 'nn' ? 'nb' : language]
    const finders = languages.map(finderIn)
    const found: Highlight[] = []
    const all = tokens(text)
    for (let at = 0; at < all.length; at++) {
      let best: Match | undefined
      for (const find of finders) best = longer(best, find(text, all, at))
      const [first, last] = [all[at], all[best?.last ?? at]]
      if (best === undefined || first === undefined || last === undefined) continue
      found.push({ at: first.from, length: last.to - first.from, word: best.word })
      at = best.last
    }
    return found
  }
}

function longer(one: Match | undefined, other: Match | undefined): Match | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return other.last > one.last ? other : one
}
