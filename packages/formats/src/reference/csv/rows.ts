/** A table in rows and cells (RFC 4180, with what Excel and the databases make of it), piece by piece, each row with its line. */
import { longestField, mostValues } from '../limits.ts'
import type { Outbox } from '../outbox.ts'

/** A row as it stands: its cells and the line of the file that it begins on. */
export type OnRow = (cells: string[], line: number) => void

interface Row {
  cells: string[]
  /** Where it ends in the text, and how many lines of the file it took. */
  end: number
  lines: number
}

export class Rows {
  readonly #delimiter: string
  readonly #each: OnRow
  readonly #outbox: Outbox
  #rest = ''
  #line = 1
  #broken = false
  /** How many cells a row should have, once that is known. */
  columns: number | undefined

  constructor(delimiter: string, outbox: Outbox, each: OnRow, firstLine = 1) {
    this.#delimiter = delimiter
    this.#outbox = outbox
    this.#each = each
    this.#line = firstLine
  }

  read(text: string): void {
    const all = this.#rest + text
    this.#rest = all.slice(this.#rows(all, false))
    // A quotation mark that never closes would gather the whole file into one cell.
    if (this.#rest.length > longestField * 4) this.#breakOpen()
  }

  end(): void {
    for (;;) {
      const taken = this.#rows(this.#rest, true)
      this.#rest = this.#rest.slice(taken)
      if (this.#rest === '') return
      this.#breakOpen()
    }
  }

  /** Reads whole rows; gives how much of the text they took. */
  #rows(text: string, last: boolean): number {
    let done = 0
    for (;;) {
      if (done >= text.length) return done
      const row = this.#plainRow(text, done, last) ?? this.#row(text, done, last)
      if (!row) return done
      if (row.cells.length > 1 || row.cells[0] !== '') this.#each(row.cells, this.#line)
      this.#line += row.lines
      done = row.end
    }
  }

  /** A line that has as many cells as it should if quotation marks in it are only that: in tables with tabs they often are. */
  #plainRow(text: string, from: number, last: boolean): Row | undefined {
    if (this.#delimiter !== '\t' || this.columns === undefined || this.#broken) return undefined
    const end = /\r\n|\n|\r/g
    end.lastIndex = from
    const match = end.exec(text)
    if (!match && !last) return undefined
    const cells = text.slice(from, match?.index).split(this.#delimiter)
    if (cells.length !== this.columns || cells.some((it) => /^".*"$/.test(it))) return undefined
    return { cells, end: match ? match.index + match[0].length : text.length, lines: 1 }
  }

  #row(text: string, from: number, last: boolean): Row | undefined {
    const cells: string[] = []
    let [at, lines] = [from, 0]
    for (;;) {
      const cell = this.#cell(text, at, last)
      if (!cell) return undefined
      if (cells.length < mostValues) cells.push(cell.text)
      lines += cell.lines
      at = cell.end
      if (text.startsWith(this.#delimiter, at) && at < text.length) {
        at += this.#delimiter.length
        continue
      }
      if (at >= text.length) return last ? { cells, end: at, lines } : undefined
      const crlf = text[at] === '\r'
      // A CR at the very end may be the first half of CR LF.
      if (crlf && at + 1 >= text.length && !last) return undefined
      return { cells, end: at + (crlf && text[at + 1] === '\n' ? 2 : 1), lines: lines + 1 }
    }
  }

  #cell(text: string, from: number, last: boolean): { text: string; end: number; lines: number } | undefined {
    // Excel keeps figures as text by `="123"`.
    const start = text.startsWith('="', from) ? from + 1 : from
    if (text[start] !== '"' || this.#broken) return this.#plain(text, from, last)
    let [value, at] = ['', start + 1]
    for (;;) {
      const quote = text.indexOf('"', at)
      if (quote < 0) return undefined
      if (quote + 1 >= text.length && !last) return undefined
      value += text.slice(at, quote)
      if (text[quote + 1] === '"') {
        value += '"'
        at = quote + 2
        continue
      }
      const end = skipSpaces(text, quote + 1, this.#delimiter)
      if (end >= text.length || text.startsWith(this.#delimiter, end) || text[end] === '\n' || text[end] === '\r') {
        return { text: value, end, lines: breaksIn(value) }
      }
      // A quotation mark within a cell that was not doubled: part of the text.
      value += '"'
      at = quote + 1
    }
  }

  #plain(text: string, from: number, last: boolean): { text: string; end: number; lines: number } | undefined {
    let end = from
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r' && !text.startsWith(this.#delimiter, end))
      end += 1
    if (end >= text.length && !last) return undefined
    return { text: text.slice(from, end), end, lines: 0 }
  }

  /** Takes the first line of the rest for what it is, a row without quoting, and tells it. */
  #breakOpen(): void {
    const message =
      'A quotation mark opens a cell and is never closed. The row is read as if the mark were part of the text.'
    this.#outbox.problem('quote-open', 'error', message, this.#line)
    const end = /\r\n|\n|\r/.exec(this.#rest)
    const length = end ? end.index + end[0].length : this.#rest.length
    this.#broken = true
    this.#rows(this.#rest.slice(0, length), true)
    this.#broken = false
    this.#rest = this.#rest.slice(length)
    if (end) this.read('')
  }
}

function skipSpaces(text: string, from: number, delimiter: string): number {
  let at = from
  while (text[at] === ' ' || (text[at] === '\t' && delimiter !== '\t')) at += 1
  return at
}

function breaksIn(text: string): number {
  return text.includes('\n') || text.includes('\r') ? text.split(/\r\n|\n|\r/).length - 1 : 0
}
