/** Where a reader puts what it has read: counts the records, looks each over, and keeps the events until they are taken. */

import type { Reference, ReferenceEvent, ReferenceProblem } from './reference.ts'
import { looksDoubleEncoded, turnsDirection } from './shape/clean.ts'

type Severity = ReferenceProblem['severity']

/** More problems of one code than this in one file are only counted. */
const mostOfACode = 1_000

export class Outbox {
  #events: ReferenceEvent[] = []
  readonly #told = new Map<string, number>()
  readonly #file: string | undefined
  records = 0

  constructor(file?: string) {
    this.#file = file
  }

  /** Puts a finished record, with what is odd about its text. */
  record(reference: Reference): void {
    this.records += 1
    if (this.#file !== undefined) reference.place.file = this.#file
    this.#events.push({ record: reference })
    this.#lookOver(reference)
  }

  /** Tells a problem; with `record` unsaid, of the record that is being read. */
  problem(
    code: string,
    severity: Severity,
    message: string,
    line: number | null = null,
    record: number | null = line === null ? null : this.records + 1,
  ): void {
    const told = (this.#told.get(code) ?? 0) + 1
    this.#told.set(code, told)
    if (told > mostOfACode) return
    const file = this.#file === undefined ? {} : { file: this.#file }
    this.#events.push({ problem: { code, severity, line, record, message, ...file } })
  }

  /** Says how many more there were of what was only counted. */
  end(): void {
    for (const [code, told] of this.#told) {
      if (told <= mostOfACode) continue
      const message = `There are ${told - mostOfACode} more problems of the kind ${code}.`
      this.#events.push({ problem: { code: 'more-problems', severity: 'warning', line: null, record: null, message } })
      this.#told.set(code, 0)
    }
  }

  /** The events since the last time. */
  drain(): ReferenceEvent[] {
    const events = this.#events
    if (events.length > 0) this.#events = []
    return events
  }

  #lookOver(reference: Reference): void {
    const { line } = reference.place
    const text = `${reference.title ?? ''} ${reference.author?.[0]?.family ?? ''} ${reference.abstract ?? ''}`
    if (looksDoubleEncoded(text)) {
      this.problem(
        'encoding-doubled',
        'warning',
        'Letters look as if they had been encoded twice, like "Ã¸" for "ø". The text is kept as it is.',
        line,
        this.records,
      )
    }
    if (turnsDirection(text)) {
      const message =
        'The text holds invisible characters that turn its direction. They are kept, and made visible where shown.'
      this.problem('direction-turned', 'warning', message, line, this.records)
    }
    if (reference.title === undefined && reference.author === undefined && reference.abstract === undefined) {
      const message = 'The record has neither title, author nor abstract.'
      this.problem('record-bare', 'warning', message, line, this.records)
    }
  }
}

/** A reader of one format: takes the text of a file piece by piece, and puts records and problems into an outbox. */
export interface RecordReader {
  /** Whether nothing more can come of the file, so that the rest need not be read. */
  readonly done?: boolean
  read(text: string): void | Promise<void>
  end(): void | Promise<void>
}
