/** Reads tables: recognises the layout, maps columns to fields, and keeps every column that is none in `extra`. */
import type { Outbox, RecordReader } from '../outbox.ts'
import { dateFields, nameFields, type Reference, textFields } from '../reference.ts'
import { clean } from '../shape/clean.ts'
import type { Dialect, Rule } from '../shape/rules.ts'
import { shape } from '../shape/shape.ts'
import { Tags } from '../shape/tags.ts'
import { plainHeading, table } from './columns.ts'
import { splitCells } from './list-cells.ts'
import { Rows } from './rows.ts'
import { sniffTable, type TableLayout } from './sniff.ts'

/** As much is gathered before the layout is decided. */
const headLength = 65_536

export class CsvReader implements RecordReader {
  readonly #outbox: Outbox
  readonly #mapping: Readonly<Record<string, string>> | undefined
  #head = ''
  #rows: Rows | undefined
  #layout: TableLayout | undefined
  #headings: string[] = []
  #dialect: Dialect = table

  constructor(outbox: Outbox, mapping?: Readonly<Record<string, string>>) {
    this.#outbox = outbox
    this.#mapping = mapping
  }

  read(text: string): void {
    if (this.#rows) {
      this.#rows.read(text)
      return
    }
    this.#head += text
    if (this.#head.length >= headLength) this.#begin()
  }

  end(): void {
    if (!this.#rows) this.#begin()
    this.#rows?.end()
  }

  #begin(): void {
    const head = this.#head
    this.#head = ''
    const layout = sniffTable(head)
    if (!layout) return
    this.#layout = layout
    this.#headings = distinct(layout.header.map((it) => clean(it)))
    if (this.#mapping) this.#dialect = mapped(this.#mapping)
    this.#tellHeader(layout)
    this.#rows = new Rows(layout.delimiter, this.#outbox, (cells, line) => this.#row(cells, line))
    this.#rows.columns = layout.columns
    this.#rows.read(head)
  }

  #row(cells: string[], line: number): void {
    const layout = this.#layout
    if (!layout || line <= layout.headerLine) return
    if (cells.every((it) => it.trim() === '')) return
    if (cells.length > layout.columns) {
      const message = `The row has ${cells.length} cells, but there are ${layout.columns} columns. The rest is kept without a heading.`
      this.#outbox.problem('row-longer', 'warning', message, line)
    } else if (cells.length < layout.columns && cells.slice(1).every((it) => it.trim() === '') && cells.length <= 1) {
      this.#outbox.problem(
        'line-outside',
        'warning',
        `A row that is no record was left out: "${cells[0]?.slice(0, 80)}".`,
        line,
      )
      return
    }
    this.#outbox.record(this.#reference(cells, line))
  }

  #reference(cells: readonly string[], line: number): Reference {
    const tags = new Tags()
    const written = new Map<string, string>()
    for (const [at, cell] of cells.entries()) {
      const heading = this.#headings[at] ?? `column ${at + 1}`
      const text = withoutGuard(clean(cell))
      if (text === '') continue
      const plain = this.#mapping ? heading : plainHeading(heading)
      // Two columns of one name stay two: the second keeps its number.
      const tag = written.has(plain) && written.get(plain) !== heading ? heading : plain
      written.set(tag, heading)
      tags.add(tag, text, line)
      if (keptBeside.has(heading)) tags.add(heading, text, line)
    }
    splitCells(tags, this.#dialect.rules)
    const reference = shape(tags, this.#dialect, { line }, () => {})
    return { ...reference, extra: renamed(reference.extra, written) }
  }

  #tellHeader({ known, headerLine, header }: TableLayout): void {
    const empty = header.filter((it) => it.trim() === '').length
    const twice = header.length - empty - new Set(header.map(plainHeading).filter((it) => it !== '')).size
    if (this.#mapping === undefined && known === 0) {
      const message = 'None of the columns has a name that is known. Say which column is which field.'
      this.#outbox.problem('columns-unknown', 'warning', message, headerLine, null)
    } else if (twice > 0) {
      const message = 'Several columns have the same name. The first is taken; say which column is which field.'
      this.#outbox.problem('columns-repeated', 'warning', message, headerLine, null)
    }
  }
}

/** What becomes keywords and still must be told from them: the tags that people gave by hand. */
const keptBeside: ReadonlySet<string> = new Set(['Manual Tags'])

/** Writers put an apostrophe before what a spreadsheet would take for a formula. */
function withoutGuard(text: string): string {
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text
}

/** Headings as keys: an empty one is its number, and one that was there before gets its number too. */
function distinct(header: readonly string[]): string[] {
  const seen = new Set<string>()
  return header.map((heading, at) => {
    const name = heading === '' ? `column ${at + 1}` : heading
    const key = seen.has(name) ? `${name} (column ${at + 1})` : name
    seen.add(name)
    return key
  })
}

function renamed(extra: Record<string, string[]>, written: ReadonlyMap<string, string>): Record<string, string[]> {
  const named: Record<string, string[]> = Object.create(null)
  for (const [tag, values] of Object.entries(extra)) named[written.get(tag) ?? tag] = values
  return named
}

/** The dialect of a mapping that a person made: heading to field. */
function mapped(mapping: Readonly<Record<string, string>>): Dialect {
  const rules: Rule[] = []
  const typeTags: string[] = []
  for (const [heading, field] of Object.entries(mapping)) {
    const text = textFields.find((it) => it === field)
    const name = nameFields.find((it) => it === field)
    const date = dateFields.find((it) => it === field)
    if (field === 'type') typeTags.push(heading)
    else if (name) rules.push([name, 'names', heading])
    else if (date) rules.push([date, 'date', heading])
    else if (text) rules.push([text, readingOf(text), heading])
    else if (field === 'id') rules.push(['id', 'text', heading])
  }
  return { ...table, typeTags, rules }
}

function readingOf(
  field: (typeof textFields)[number],
): 'text' | 'doi' | 'issn' | 'isbn' | 'list' | 'paragraphs' | 'address' {
  const known = table.rules.find(([it]) => it === field)?.[1]
  return known === 'doi' ||
    known === 'issn' ||
    known === 'isbn' ||
    known === 'list' ||
    known === 'paragraphs' ||
    known === 'address'
    ? known
    : 'text'
}
