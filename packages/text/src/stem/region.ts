/** The part of a word where endings may be cut: what Snowball's algorithms call R1. */

/**
 * Where the region after the first non-vowel that follows a vowel begins; the word's length where there is none.
 *
 * @example regionAfter('studies', 0, (unit) => 'aeiouy'.includes(unit)) // 4
 */
export function regionAfter(word: string, from: number, isVowel: (letter: string, at: number) => boolean): number {
  let at = from
  while (at < word.length && !isVowel(word.charAt(at), at)) at++
  while (at < word.length && isVowel(word.charAt(at), at)) at++
  return Math.min(word.length, at + 1)
}
