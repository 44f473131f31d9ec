/** A text in lines, whatever ends them: CR LF, LF or CR. Only these end a line: U+2028, U+0085 and the form feed stand in values. */
import { longestField } from '../limits.ts'
import type { Outbox } from '../outbox.ts'

export class Lines {
  readonly #each: (line: string, number: number) => void
  readonly #outbox: Outbox
  #rest = ''
  #number = 0
  #cut = 0
  #afterReturn = false

  constructor(outbox: Outbox, each: (line: string, number: number) => void) {
    this.#outbox = outbox
    this.#each = each
  }

  read(piece: string): void {
    const text = this.#afterReturn && piece.startsWith('\n') ? piece.slice(1) : piece
    if (piece === '') return
    this.#afterReturn = piece.endsWith('\r')
    let from = 0
    let first = text.indexOf('\r')
    for (;;) {
      const feed = text.indexOf('\n', from)
      const end = feed < 0 ? text.length : feed
      if (first >= 0 && first < from) first = text.indexOf('\r', from)
      // CR LF, by far the most common, without another look.
      if (feed > 0 && first === feed - 1) this.#give(text.slice(from, first))
      else if (first >= 0 && first < end) this.#splitAtReturns(text.slice(from, end), feed >= 0)
      else if (feed < 0) this.#keep(text.slice(from))
      else this.#give(text.slice(from, end))
      if (feed < 0) return
      from = feed + 1
    }
  }

  end(): void {
    if (this.#rest !== '') this.#give('')
  }

  /** A line that may hold CRs, each of which ends a line; one right before the LF does so together with it. */
  #splitAtReturns(text: string, ended: boolean): void {
    const parts = text.split('\r')
    const last = parts.pop() ?? ''
    for (const part of parts) this.#give(part)
    if (!ended) this.#keep(last)
    else if (last !== '' || parts.length === 0) this.#give(last)
  }

  #keep(text: string): void {
    const room = longestField - this.#rest.length
    this.#cut += Math.max(0, text.length - room)
    this.#rest += room >= text.length ? text : text.slice(0, Math.max(0, room))
  }

  #give(text: string): void {
    this.#number += 1
    let line = text
    if (this.#rest !== '' || text.length > longestField) {
      this.#keep(text)
      line = this.#rest
      this.#rest = ''
      if (this.#cut > 0) {
        const message = `The line is longer than ${longestField} characters; the last ${this.#cut} were cut off.`
        this.#outbox.problem('field-cut', 'warning', message, this.#number)
      }
      this.#cut = 0
    }
    this.#each(line, this.#number)
  }
}
