/** Text cut into words. */
import { isWordCharacter } from './word-characters.ts'

/** A word and where it stands in the text, as UTF-16 offsets. */
export interface Token {
  readonly word: string
  readonly from: number
  readonly to: number
}

const HYPHENS = new Set(['-', '\u2010', '\u2011'].map((it) => it.charCodeAt(0)))

/**
 * The words of a text in lower case, in order: runs of letters, marks and digits of any script, at least `shortest` units long.
 * A hyphen splits a word, so that "follow-up" and "follow up" are the same two words.
 *
 * @example words('Follow-up på 2 år') // ['follow', 'up', 'på', 'år']
 */
export function words(text: string, shortest = 2): string[] {
  const lower = text.toLowerCase()
  const found: string[] = []
  let from = -1
  for (let at = 0; at <= lower.length; at++) {
    const inside = at < lower.length && isWordCharacter(lower.charCodeAt(at))
    if (inside && from < 0) from = at
    else if (!inside && from >= 0) {
      if (at - from >= shortest) found.push(lower.slice(from, at))
      from = -1
    }
  }
  return found
}

/**
 * The words of a text with their places, for marking them on a screen. With `hyphens`, a hyphen between two letters joins.
 *
 * @example tokens('E-helse', { hyphens: true }) // [{ word: 'e-helse', from: 0, to: 7 }]
 */
export function tokens(text: string, { hyphens = false }: { hyphens?: boolean } = {}): Token[] {
  const found: Token[] = []
  let from = -1
  for (let at = 0; at <= text.length; at++) {
    const inside =
      at < text.length &&
      (isWordCharacter(text.charCodeAt(at)) ||
        (hyphens &&
          from >= 0 &&
          HYPHENS.has(text.charCodeAt(at)) &&
          at + 1 < text.length &&
          isWordCharacter(text.charCodeAt(at + 1))))
    if (inside && from < 0) from = at
    else if (!inside && from >= 0) {
      found.push({ word: text.slice(from, at).toLowerCase(), from, to: at })
      from = -1
    }
  }
  return found
}
