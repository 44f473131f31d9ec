/** Splitting a text at the words that are sought. What is typed into a filter is sought letter by letter; criteria's words, see `@oversyn/text`. */

export interface Piece {
  text: string
  hit: boolean
}

/** @example highlight('Nav og kommunen', ['kom']) // [{ text: 'Nav og ', hit: false }, { text: 'kom', hit: true }, …] */
export function highlight(text: string, words: readonly string[]): Piece[] {
  const sought = words.filter((word) => word !== '').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (sought.length === 0) return [{ text, hit: false }]
  const found = text.matchAll(new RegExp(sought.join('|'), 'giu'))
  return piecesOf(
    text,
    [...found].map((match) => ({ at: match.index, length: match[0].length })),
  )
}

/** The text cut at places that do not overlap, in their order, as `highlight` of `@oversyn/text` gives them too. */
export function piecesOf(text: string, places: readonly { at: number; length: number }[]): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { at, length } of places) {
    pieces.push({ text: text.slice(end, at), hit: false }, { text: text.slice(at, at + length), hit: true })
    end = at + length
  }
  pieces.push({ text: text.slice(end), hit: false })
  return pieces.filter((piece) => piece.text !== '')
}
