/** ISO 2709: MARC as libraries exchange it, a directory of lengths and three separators of ASCII. */
import { longestRecord } from '../limits.ts'
import type { Outbox, RecordReader } from '../outbox.ts'
import { shape } from '../shape/shape.ts'
import { marcDialect } from './dialect.ts'
import { MarcRecord } from './marc-record.ts'

const endOfRecord = '\u001D'
const endOfField = '\u001E'
const startOfSubfield = '\u001F'

export class Marc21Reader implements RecordReader {
  readonly #outbox: Outbox
  #rest = ''
  #line = 1

  constructor(outbox: Outbox) {
    this.#outbox = outbox
  }

  read(text: string): void {
    const records = (this.#rest + text).split(endOfRecord)
    this.#rest = records.pop() ?? ''
    for (const it of records) this.#record(it)
    if (this.#rest.length > longestRecord) {
      this.#outbox.problem(
        'record-cut',
        'error',
        'The record is larger than any publication needs; it was left out.',
        this.#line,
      )
      this.#rest = ''
    }
  }

  end(): void {
    if (this.#rest.trim() === '') return
    this.#outbox.problem(
      'record-unfinished',
      'warning',
      'The record has no mark of its end; it may be incomplete.',
      this.#line,
    )
    this.#record(this.#rest)
    this.#rest = ''
  }

  /** Fields are taken by their separators: lengths count bytes, and are wrong wherever a record has been re-encoded. */
  #record(text: string): void {
    const line = this.#line
    this.#line += text.split('\n').length - 1
    const record = text.replace(/^\s+/, '')
    const [directory = '', ...fields] = record.split(endOfField)
    const entries = directory.slice(24).match(/.{12}/gs) ?? []
    if (!/^\d{5}/.test(directory) || entries.length === 0) {
      if (record !== '')
        this.#outbox.problem(
          'record-broken',
          'error',
          'The record has no directory of its fields; it was left out.',
          line,
        )
      return
    }
    const marc = new MarcRecord(line)
    marc.leader = directory.slice(0, 24)
    for (const [at, entry] of entries.entries()) addField(marc, entry.slice(0, 3), fields[at] ?? '', line)
    if (entries.length < fields.filter((it) => it.trim() !== '').length) {
      this.#outbox.problem(
        'field-unnamed',
        'warning',
        'The record has more fields than its directory names; those are left out.',
        line,
      )
    }
    this.#outbox.record(shape(marc.tags(), marcDialect, { line }, () => {}, marc.type))
  }
}

function addField(marc: MarcRecord, tag: string, field: string, line: number): void {
  if (tag < '010') {
    marc.control(tag, field.trimEnd())
    return
  }
  const [indicators = '', ...parts] = field.split(startOfSubfield)
  const subfields = parts.map((it) => ({ code: it.slice(0, 1), text: it.slice(1) }))
  marc.data(tag, indicators[0] ?? ' ', indicators[1] ?? ' ', subfields, line)
}
