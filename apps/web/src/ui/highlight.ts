/** Splitting a text at the words that are sought. */

export interface Piece {
  text: string
  hit: boolean
}

/** @example highlight('Nav og kommunen', ['kom']) // [{ text: 'Nav og ', hit: false }, { text: 'kom', hit: true }, …] */
export function highlight(text: string, words: readonly string[]): Piece[] {
  const sought = words.filter((word) => word !== '').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (sought.length === 0) return [{ text, hit: false }]
  // Splitting at a captured group puts every match at an odd place.
  return text
    .split(new RegExp(`(${sought.join('|')})`, 'giu'))
    .map((part, place) => ({ text: part, hit: place % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}
