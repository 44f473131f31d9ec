/** What every reader of files hands over: the pieces of a text in reading order, each with its place. */

export type PieceKind = 'heading' | 'paragraph' | 'bullet' | 'row' | 'note'

/** From `at` in the text of a piece on, what is read stands on this line and page. Pages are `null` where a file has none. */
export interface Start {
  readonly at: number
  readonly line: number
  readonly page: number | null
  /** Where a file has no lines and its paragraphs are counted. */
  readonly unit?: 'paragraph'
}

/** A heading, paragraph, bullet, row of a table or footnote. `starts` has at least the start of the piece itself. */
export interface Piece {
  readonly kind: PieceKind
  readonly text: string
  readonly starts: readonly Start[]
}

/** A piece that stands on one line. */
export function piece(kind: PieceKind, text: string, line: number, page: number | null = null): Piece {
  return { kind, text, starts: [{ at: 0, line, page }] }
}
