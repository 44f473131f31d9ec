/** A word that is sought, read the way it was written: a word in any form, an acronym, a beginning, or several words in a row. */
import { isAcronym } from './acronym.ts'
import { composed } from './composed.ts'
import { tokens } from './tokens.ts'

/** A sought word made ready: one part, or several that must follow each other. None: there is nothing to look for. */
export interface SoughtWord {
  readonly word: string
  readonly parts: readonly Part[]
}

/** What meets a part: every form of the word; the word alone, or its genitive; what begins so and has at most so many letters more. */
export type Part =
  | { readonly kind: 'forms'; readonly word: string }
  | { readonly kind: 'exact'; readonly word: string }
  | { readonly kind: 'beginning'; readonly word: string; readonly more: number }

/** "a*" would mark half of every text. */
const shortestBeginning = 2

/** @example readSoughtWord('care hom*').parts // [{ kind: 'forms', word: 'care' }, { kind: 'beginning', word: 'hom', more: Infinity }] */
export function readSoughtWord(word: string): SoughtWord {
  const written = word.trim()
  let end = written.length
  while (end > 0 && isSign(written.charAt(end - 1))) end--
  const plain = written.slice(0, end)
  const more = end === written.length ? 0 : written.charAt(end) === '?' ? 1 : Number.POSITIVE_INFINITY
  const all = tokens(plain)
  const parts = all.map(({ word: lower, from, to }): Part => {
    const whole = composed(lower)
    if (more > 0 && to === plain.length) return { kind: 'beginning', word: whole, more }
    return { kind: isAcronym(plain.slice(from, to)) ? 'exact' : 'forms', word: whole }
  })
  const [first] = parts
  const tooShort = parts.length === 1 && first?.kind === 'beginning' && first.word.length < shortestBeginning
  return { word, parts: tooShort ? [] : parts }
}

function isSign(letter: string): boolean {
  return letter === '*' || letter === '?'
}
