/** Which UTF-16 code units are part of a word: letters, marks and digits of any script. */

const WORD = /[\p{L}\p{M}\p{N}]/u

/** 0 = not looked up yet, 1 = part of a word, 2 = not. A table, because a text of a review is tens of millions of units long. */
const known = new Uint8Array(65_536)

/**
 * Whether a code unit belongs to a word. Surrogates count as word characters, so that a letter outside the basic plane never splits a word.
 *
 * @example isWordCharacter('å'.charCodeAt(0)) // true
 */
export function isWordCharacter(unit: number): boolean {
  const cached = known[unit]
  if (cached === 1) return true
  if (cached === 2) return false
  const is = (unit >= 0xd800 && unit <= 0xdfff) || WORD.test(String.fromCharCode(unit))
  known[unit] = is ? 1 : 2
  return is
}
