/** Finds the entries of a BibTeX file: from each `@type{` to its closing brace. What stands between is comment, by the rules of BibTeX. */
import { longestRecord } from '../limits.ts'

/** An entry as it stands: its type in lower case, and all between its braces. */
export interface RawEntry {
  type: string
  body: string
  line: number
  /** Whether the closing brace was missing. */
  cut: boolean
}

const opening = /@[ \t\r\n]*([A-Za-z][\w:-]*)[ \t\r\n]*([{(])/g
/** Where an entry's end is missing, the next entry at the beginning of a line shows it. */
const nextEntry = /\n[ \t]*@[A-Za-z]+[ \t]*\{[^=\n]*[,\n]/g

export class Scanner {
  #rest = ''
  #line = 1
  /** Lines outside entries that hold something. */
  comments = 0

  /** The entries that are whole with this piece. */
  read(text: string): RawEntry[] {
    this.#rest += text
    return this.#scan(false)
  }

  end(): RawEntry[] {
    const entries = this.#scan(true)
    this.#skip(this.#rest.length)
    return entries
  }

  #scan(last: boolean): RawEntry[] {
    const entries: RawEntry[] = []
    let at = 0
    for (;;) {
      opening.lastIndex = at
      const match = opening.exec(this.#rest)
      if (!match) {
        // A beginning may be cut by the end of the piece.
        const keep = last ? this.#rest.length : Math.max(at, this.#rest.lastIndexOf('@', this.#rest.length))
        this.#skip(Math.max(keep, at))
        return entries
      }
      if (this.#isCommented(match.index)) {
        at = match.index + 1
        continue
      }
      const from = match.index + match[0].length
      const end = this.#endOf(from, match[2] === '(')
      const next = /^comment$/i.test(match[1] ?? '') ? undefined : this.#nextEntry(from, end)
      const isCut = next !== undefined || end === undefined
      if (next === undefined && end === undefined && !last && this.#rest.length - from < longestRecord) {
        this.#skip(match.index)
        return entries
      }
      const to = next ?? end ?? Math.min(this.#rest.length, from + longestRecord)
      this.#skip(match.index)
      const start = match[0].length
      const length = to - match.index
      const body = this.#rest.slice(start, length)
      const whole = isCut ? body.replace(/[\s}]*$/, (it) => it.replace(/\s+$/, '')) : body
      entries.push({ type: (match[1] ?? '').toLowerCase(), body: whole, line: this.#line, cut: isCut })
      this.#drop(isCut ? length : length + 1)
      at = 0
    }
  }

  /** The place of the brace that closes what opened before `from`. */
  #endOf(from: number, round: boolean): number | undefined {
    const text = this.#rest
    let depth = 0
    let quoted = false
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code === 92) at += 1
      else if (code === 34 && round && depth === 0) quoted = !quoted
      else if (code === 123) depth += 1
      else if (code === 125) {
        if (depth === 0) return round ? undefined : at
        depth -= 1
      } else if (code === 41 && round && depth === 0 && !quoted) return at
    }
    return undefined
  }

  /** Where another entry begins before this one has ended. */
  #nextEntry(from: number, end: number | undefined): number | undefined {
    nextEntry.lastIndex = from
    const found = nextEntry.exec(this.#rest)
    return found && (end === undefined || found.index < end) ? found.index + 1 : undefined
  }

  /** Whether the line is commented out up to here, as people and Biber mark it: with a percent sign. */
  #isCommented(at: number): boolean {
    return /^[ \t]*%/.test(this.#rest.slice(this.#rest.lastIndexOf('\n', at) + 1, at))
  }

  /** Passes over text between entries. */
  #skip(length: number): void {
    const text = this.#rest.slice(0, length)
    for (const line of text.split('\n')) if (line.trim() !== '') this.comments += 1
    this.#drop(length)
  }

  #drop(length: number): void {
    const dropped = this.#rest.slice(0, length)
    for (let at = dropped.indexOf('\n'); at >= 0; at = dropped.indexOf('\n', at + 1)) this.#line += 1
    this.#rest = this.#rest.slice(length)
  }
}
