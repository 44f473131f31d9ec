/** One way of writing a letter with a mark. */

/**
 * The word with each letter and its marks in one unit where there is one (NFC). Most words are so already, and that is seen at once.
 *
 * @example composed('pa\u030a') // 'på'
 */
export function composed(word: string): string {
  // Marks that combine begin at U+0300.
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) >= 0x300) return word.normalize('NFC')
  return word
}
