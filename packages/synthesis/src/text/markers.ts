/** Looking for words and phrases as whole words. */

/** A pattern that finds any of the phrases as whole words, whatever the case. A phrase ending in `*` may go on (`trolig*`). */
export function markerPattern(phrases: readonly string[]): RegExp {
  const alternatives = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) => {
      const open = phrase.endsWith('*')
      const words = (open ? phrase.slice(0, -1) : phrase).trim().split(/\s+/).map(escaped).join('\\s+')
      return open ? `${words}[\\p{L}\\p{N}]*` : words
    })
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}

/** A text as part of a pattern. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
