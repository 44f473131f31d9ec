/** Lines of a page put together into running text, with the line of every part kept. */
import type { Piece, PieceKind, Start } from './piece.ts'

export interface Line {
  readonly text: string
  readonly line: number
  readonly page: number | null
}

/**
 * Joins lines into one piece. A hyphen at a line end is taken away where it only broke the word; it stays before a capital
 * (`Dyhr-` `Nielsen`), after an acronym (`NAV-` `kontor`) and before "og", "eller", "and", "or".
 */
export function joinLines(kind: PieceKind, lines: readonly Line[]): Piece {
  let text = ''
  const starts: Start[] = []
  for (const { text: raw, line, page } of lines) {
    const part = raw.trim().replace(/[\u00ad]/gu, '')
    if (part === '') continue
    const broken = text.endsWith('-') ? /(\p{L}+)-$/u.exec(text.slice(-60)) : null
    if (text !== '' && broken) {
      const whole = !/^\p{Ll}/u.test(part) || /\p{Lu}$/u.test(broken[1] ?? '') || /^(?:og|eller|and|or)\b/u.test(part)
      if (!whole) text = text.slice(0, -1)
      else if (/^(?:og|eller|and|or)\b/u.test(part)) text += ' '
    } else if (text !== '' && !/^[.,;:)]/u.test(part)) text += ' '
    starts.push({ at: text.length, line, page })
    text += part.replace(/\s+/gu, ' ')
  }
  return { kind, text, starts }
}
