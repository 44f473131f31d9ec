/** Reads tables: recognises the layout, maps columns to fields, and keeps every column that is none in `extra`. */
import type { Outbox, RecordReader } from '../outbox.ts'
import type { Reference } from '../reference.ts'
import { clean } from '../shape/clean.ts'
import type { Dialect } from '../shape/rules.ts'
import { shape } from '../shape/shape.ts'
import { Tags } from '../shape/tags.ts'
import { wos } from '../tagged/wos/dialect.ts'
import { wosGrammar } from '../tagged/wos/grammar.ts'
import { plainHeading, table } from './columns.ts'
import { distinctHeadings } from './headings.ts'
import { splitCells } from './list-cells.ts'
import { dialectOf, type Mapping } from './mapping.ts'
import { Rows } from './rows.ts'
import { sniffTable, type TableLayout } from './sniff.ts'
import { UprightRecords } from './upright.ts'

/** As much is gathered before the layout is decided. */
const headLength = 65_536

export class CsvReader implements RecordReader {
  readonly #outbox: Outbox
  readonly #mapping: Mapping | undefined
  #head = ''
  #rows: Rows | undefined
  #layout: TableLayout | undefined
  #headings: string[] = []
  #dialect: Dialect = table
  #upright: UprightRecords | undefined

  constructor(outbox: Outbox, mapping?: Mapping) {
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
    this.#upright?.end()
  }

  #begin(): void {
    const head = this.#head
    this.#head = ''
    const layout = sniffTable(head)
    if (!layout) return
    this.#layout = layout
    this.#headings = distinctHeadings(layout.header.map((it) => clean(it)))
    if (this.#mapping) this.#dialect = dialectOf(this.#mapping)
    else if (isWebOfScience(this.#headings)) this.#dialect = wos
    if (layout.upright) this.#upright = new UprightRecords((reference) => this.#outbox.record(reference))
    else this.#tellHeader(layout)
    this.#rows = new Rows(layout.delimiter, this.#outbox, (cells, line) => this.#row(cells, line))
    if (!layout.upright) this.#rows.columns = layout.columns
    this.#rows.read(head)
  }

  #row(cells: string[], line: number): void {
    const layout = this.#layout
    if (!layout || line <= layout.headerLine) return
    if (cells.every((it) => it.trim() === '')) return
    if (this.#upright) {
      this.#upright.row(cells, line)
      return
    }
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
      const plain = this.#dialect === table ? plainHeading(heading) : heading
      // Two columns of one name stay two: the second keeps its number.
      const tag = written.has(plain) && written.get(plain) !== heading ? heading : plain
      written.set(tag, heading)
      tags.add(tag, text, line)
      if (keptBeside.has(heading)) tags.add(heading, text, line)
    }
    splitCells(tags, this.#dialect.rules)
    if (this.#dialect === wos) wosGrammar.refine?.(tags)
    const reference = shape(tags, this.#dialect, { line }, () => {})
    return { ...reference, extra: renamed(reference.extra, written) }
  }

  #tellHeader({ known, headerLine, header }: TableLayout): void {
    const empty = header.filter((it) => it.trim() === '').length
    const twice = header.length - empty - new Set(header.map(plainHeading).filter((it) => it !== '')).size
    if (this.#mapping === undefined && known === 0) {
      const message = header.every((it) => it === '')
        ? 'The table has no headings. Say which column is which field.'
        : 'None of the columns has a name that is known. Say which column is which field.'
      this.#outbox.problem('columns-unknown', 'warning', message, Math.max(1, headerLine), null)
    } else if (twice > 0) {
      const message = 'Several columns have the same name. The first is taken; say which column is which field.'
      this.#outbox.problem('columns-repeated', 'warning', message, headerLine, null)
    }
  }
}

/** Whether the headings are the tags of Web of Science, as its tab-delimited files have them. */
function isWebOfScience(headings: readonly string[]): boolean {
  return ['PT', 'AU', 'TI', 'SO'].every((it) => headings.includes(it))
}

/** What becomes a field and says more than it: tags that people gave by hand; people with where they work (DiVA). */
const keptBeside: ReadonlySet<string> = new Set(['Manual Tags', 'Name'])

/** Writers put an apostrophe before what a spreadsheet would take for a formula. */
function withoutGuard(text: string): string {
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text
}

function renamed(extra: Record<string, string[]>, written: ReadonlyMap<string, string>): Record<string, string[]> {
  const named: Record<string, string[]> = Object.create(null)
  for (const [tag, values] of Object.entries(extra)) named[written.get(tag) ?? tag] = values
  return named
}
