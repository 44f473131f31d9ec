/** Which words of one text the other does not have, for marking them. */

export interface Piece {
  text: string
  unlike: boolean
}

/**
 * A text in pieces: words that the other text lacks, whatever their case and marks, are `unlike`.
 *
 * @example unlikeWords('Work and health', 'Work & health') // [{ text: 'Work ', … false }, { text: 'and', unlike: true }, …]
 */
export function unlikeWords(text: string, other: string): Piece[] {
  const known = new Set(wordsIn(other).map(plain))
  const pieces: Piece[] = []
  for (const part of text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? []) {
    const unlike = /[\p{L}\p{N}]/u.test(part) && !known.has(plain(part))
    const last = pieces.at(-1)
    if (last?.unlike === unlike) last.text += part
    else pieces.push({ text: part, unlike })
  }
  return pieces
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
