/** The one reader of all tagged formats: lines to fields, fields to records, by a grammar. Every line ends up somewhere, or is told. */
import type { Outbox, RecordReader } from '../outbox.ts'
import { shape } from '../shape/shape.ts'
import type { Field, Grammar } from './grammar.ts'
import { Lines } from './lines.ts'
import { TaggedRecord } from './record.ts'

/** Under this name text without a tag, after the end of a record, is kept with that record. */
const trailing = 'untagged'

/** The fields that tell one publication from another: two that differ are worth telling. */
const telling: Readonly<Record<string, string>> = { title: 'title', issued: 'year', DOI: 'DOI' }

export class TaggedReader implements RecordReader {
  readonly #grammar: Grammar
  readonly #outbox: Outbox
  readonly #lines: Lines
  #open: TaggedRecord | undefined
  /** A record that has ended, while what follows may still belong to it. */
  #ended: TaggedRecord | undefined
  /** Fields after the end of a record, since the last blank line: of the next record if that begins right after. */
  #between: { tag: string; text: string; line: number }[] = []
  #sawBlank = false
  /** Whether the file leaves out the space after the mark of a field. */
  #tight = false
  /** The spaces before every line, where the whole file is indented. */
  #indent = ''

  constructor(grammar: Grammar, outbox: Outbox) {
    this.#grammar = grammar
    this.#outbox = outbox
    this.#lines = new Lines(outbox, (line, number) => this.#line(line, number))
  }

  read(text: string): void {
    this.#lines.read(text)
  }

  end(): void {
    this.#lines.end()
    if (this.#open && this.#grammar.needsEnd) this.#tellUnfinished(this.#open)
    this.#closeOpen()
    this.#giveBetween()
    this.#release()
  }

  #line(given: string, number: number): void {
    const line = this.#dedented(/^[\f\uFEFF]/.test(given) ? given.slice(1) : given)
    if (line === '' || line.trim() === '') {
      this.#blankLine()
      return
    }
    // What a browser puts around a text that it saves.
    if (/^<\/?pre>\s*$/i.test(line)) return
    const grammar = this.#grammar
    if (grammar.separates?.(line)) {
      this.#closeOpen()
      this.#giveBetween()
      this.#release()
      this.#sawBlank = false
      this.#open = new TaggedRecord(number, this.#outbox)
      return
    }
    const field = grammar.field(line) ?? this.#tightField(line)
    if (field) this.#field(field.tag, field.text, number)
    else if (this.#open && !this.#open.isEmpty) this.#goOn(this.#open, line, number)
    else this.#outside(line, number)
    this.#sawBlank = false
  }

  #tightField(line: string): Field | undefined {
    const field = this.#grammar.tightField?.(line)
    if (field && this.#grammar.starts?.includes(field.tag)) this.#tight = true
    return this.#tight ? field : undefined
  }

  /** Without the indentation that the first beginning of a record shows. */
  #dedented(line: string): string {
    if (this.#indent !== '' && line.startsWith(this.#indent)) return line.slice(this.#indent.length)
    const { starts } = this.#grammar
    if (this.#open || this.#ended || starts === undefined || !/^\s{4}/.test(line)) return line
    const bare = line.trimStart()
    const tag = this.#grammar.field(bare)?.tag
    if (tag === undefined || !starts.includes(tag)) return line
    this.#indent = line.slice(0, line.length - bare.length)
    return bare
  }

  #blankLine(): void {
    this.#open?.blank()
    this.#sawBlank = true
    if (this.#ended) this.#giveBetween()
  }

  #field(tag: string, text: string, line: number): void {
    const grammar = this.#grammar
    if (grammar.starts?.includes(tag)) {
      this.#start(line)
    } else if (grammar.ends?.includes(tag)) {
      this.#endRecord(text, line)
      return
    } else if (!this.#open && grammar.frame?.includes(tag)) {
      return
    } else if (this.#open && !this.#open.isEmpty && grammar.startsAnew) {
      const open = this.#open
      if (grammar.startsAnew(tag, this.#sawBlank, (it) => open.has(it))) this.#closeOpen()
    }
    if (!this.#open && grammar.starts && !grammar.starts.includes(tag)) {
      this.#between.push({ tag, text, line })
      return
    }
    this.#open ??= new TaggedRecord(line, this.#outbox)
    this.#open.add(tag, text, line)
  }

  #start(line: number): void {
    const open = this.#open
    // Two beginnings in a row are one.
    if (open && !open.isEmpty && open.hasOnly(this.#grammar.starts ?? [])) return
    if (open && !open.isEmpty) {
      if (this.#grammar.needsEnd) this.#tellUnfinished(open)
      this.#closeOpen()
    }
    const before = this.#between
    this.#between = []
    this.#release()
    this.#open = new TaggedRecord(before[0]?.line ?? line, this.#outbox)
    for (const it of before) this.#open.add(it.tag, it.text, it.line)
  }

  #endRecord(text: string, line: number): void {
    if (!this.#open) {
      // A file may begin a record without the tag that should begin it, and end it none the less.
      if (this.#between.length > 0) this.#giveBetween()
      else if (!this.#ended)
        this.#outbox.problem('end-without-record', 'warning', 'A record ends here that has not begun.', line)
      return
    }
    if (text !== '') this.#open.add('ER', text, line)
    this.#closeOpen()
  }

  #goOn(record: TaggedRecord, line: string, number: number): void {
    const tag = record.lastTag ?? ''
    // Within a record only a line that stands by itself can be furniture: abstracts have lines such as `1.` too.
    if (this.#sawBlank && !/^\s/.test(line) && this.#grammar.isFurniture?.(line)) return
    record.goOn(line.trim(), number, this.#grammar.continuation?.(tag, line) ?? 'space')
  }

  /** A line that is no field and belongs to no open record. */
  #outside(line: string, number: number): void {
    if (this.#grammar.isFurniture?.(line)) return
    if (this.#open && this.#grammar.heading) {
      this.#open.add(this.#grammar.heading, line.trim(), number)
      return
    }
    const last = this.#between.at(-1)
    if (last && !this.#sawBlank) last.text = `${last.text} ${line.trim()}`
    else if (this.#ended) this.#ended.add(trailing, line.trim(), number)
    else this.#tellOutside(line, number)
  }

  #closeOpen(): void {
    const record = this.#open
    this.#open = undefined
    if (!record || record.isEmpty) return
    this.#release()
    if (this.#grammar.trails) this.#ended = record
    else this.#give(record)
  }

  /** Fields between records that did not run into the next: they belong to the record before, or are one of their own. */
  #giveBetween(): void {
    if (this.#between.length === 0) return
    const ended = this.#ended
    if (ended && !this.#between.some(({ tag }) => this.#grammar.titles?.includes(tag))) {
      for (const it of this.#between) ended.add(it.tag, it.text, it.line)
      this.#between = []
      return
    }
    this.#openBetween()
    this.#closeOpen()
  }

  #openBetween(): void {
    const [first] = this.#between
    if (!first) return
    const message = 'The record does not begin as it should; its first lines may be missing.'
    this.#outbox.problem('record-start-missing', 'warning', message, first.line)
    this.#open = new TaggedRecord(first.line, this.#outbox)
    for (const it of this.#between) this.#open.add(it.tag, it.text, it.line)
    this.#between = []
  }

  #release(): void {
    const record = this.#ended
    this.#ended = undefined
    if (record) this.#give(record)
  }

  #give(record: TaggedRecord): void {
    const tags = record.tags()
    if (this.#grammar.isRecord && !this.#grammar.isRecord((it) => tags.has(it))) {
      for (const [, values] of tags.entries()) for (const it of values) this.#tellOutside(it.text, it.line)
      return
    }
    this.#grammar.refine?.(tags)
    const onConflict = (field: string, line: number, tag: string): void => {
      const name = Object.hasOwn(telling, field) ? telling[field] : undefined
      if (name === undefined) return
      const message = `The record has more than one ${name}; the one under ${tag} is kept beside it.`
      this.#outbox.problem('value-repeated', 'note', message, line)
    }
    this.#outbox.record(shape(tags, this.#grammar.dialect, { line: record.line }, onConflict))
  }

  #tellUnfinished(record: TaggedRecord): void {
    const message = 'The record has no mark of its end; it may be incomplete.'
    this.#outbox.problem('record-unfinished', 'warning', message, record.line)
  }

  #tellOutside(line: string, number: number): void {
    const shown = line.trim().slice(0, 80)
    this.#outbox.problem(
      'line-outside',
      'warning',
      `A line that belongs to no record was left out: "${shown}".`,
      number,
    )
  }
}
