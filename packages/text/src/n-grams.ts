/** Runs of neighbouring words, and the pieces a word is made of. */

/**
 * Every run of `shortest` to `longest` neighbouring words, joined by a space; the shorter runs first.
 *
 * @example wordNGrams(['a', 'b', 'c'], 1, 2) // ['a', 'b', 'c', 'a b', 'b c']
 */
export function wordNGrams(words: readonly string[], shortest: number, longest: number): string[] {
  const found: string[] = []
  for (let length = shortest; length <= longest; length++) {
    for (let at = 0; at + length <= words.length; at++) found.push(words.slice(at, at + length).join(' '))
  }
  return found
}

/** Longer "words" are identifiers or debris; their first part is enough. */
const LONGEST_WORD = 40

/**
 * The pieces of `shortest` to `longest` characters of one word, with a space for its beginning and its end. They let "screening", "screened"
 * and the Norwegian compound "screeningprogram" resemble each other in any language, without a stemmer for it.
 *
 * @example characterNGrams('ovn', 3, 4) // [' ov', 'ovn', 'vn ', ' ovn', 'ovn ']
 */
export function characterNGrams(word: string, shortest: number, longest: number): string[] {
  const padded = ` ${word.slice(0, LONGEST_WORD)} `
  const found: string[] = []
  for (let length = shortest; length <= longest; length++) {
    if (padded.length < length) break
    for (let at = 0; at + length <= padded.length; at++) found.push(padded.slice(at, at + length))
  }
  return found
}
