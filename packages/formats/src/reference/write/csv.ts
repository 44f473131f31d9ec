/** Writes a table that spreadsheets open: one column a field, `; ` between names, formulas defused (OWASP, "CSV Injection"). */
import { table } from '../csv/columns.ts'
import { nameFields, type Reference } from '../reference.ts'
import { printDate } from '../shape/dates.ts'
import { writeName } from '../shape/names.ts'

/** The columns that are always there, and what they are called. */
const always = [
  'type',
  'title',
  'author',
  'issued',
  'container-title',
  'volume',
  'issue',
  'page',
  'DOI',
  'URL',
  'abstract',
  'keyword',
] as const

const headings: Readonly<Record<string, string>> = {
  type: 'Item Type',
  title: 'Title',
  author: 'Authors',
  editor: 'Editors',
  issued: 'Date',
  'container-title': 'Publication Title',
  abstract: 'Abstract',
  keyword: 'Keywords',
  DOI: 'DOI',
  URL: 'URL',
  ISSN: 'ISSN',
  ISBN: 'ISBN',
  PMID: 'PMID',
  PMCID: 'PMCID',
  page: 'Pages',
  id: 'Key',
  note: 'Notes',
  source: 'Database',
}

/** The columns of a table: those that are always there, and whatever else the references have that it has seen. */
export class CsvColumns {
  readonly #fields = new Set<string>(always)
  readonly #extras = new Set<string>()
  #columns: Column[] | undefined

  /** Makes room for what a reference has. */
  see({ extra, place: _place, ...rest }: Reference): void {
    this.#columns = undefined
    for (const field of Object.keys(rest)) this.#fields.add(field)
    for (const tag of Object.keys(extra)) this.#extras.add(tag)
  }

  /** The first line, with the mark that makes Excel read it as UTF-8. */
  head(): string {
    return `\uFEFF${printLine(this.#all().map((it) => it.heading))}`
  }

  line(reference: Reference): string {
    return printLine(this.#all().map(({ cell }) => cell(reference)))
  }

  /** Columns of `extra` come last, under their own names. */
  #all(): Column[] {
    if (this.#columns) return this.#columns
    const columns = [...this.#fields].map(
      (field): Column => ({
        heading: headingOf(field),
        cell: (it) => cellOf(it, field),
      }),
    )
    const taken = new Set(columns.map((it) => it.heading.toLowerCase()))
    const more = [...this.#extras].map(
      (tag): Column => ({
        heading: taken.has(tag.toLowerCase()) ? `${tag} (extra)` : tag,
        cell: (it) => (it.extra[tag] ?? []).join('; '),
      }),
    )
    this.#columns = [...columns, ...more]
    return this.#columns
  }
}

interface Column {
  heading: string
  cell: (reference: Reference) => string
}

function printLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`
}

function headingOf(field: string): string {
  const known = table.rules.find(([it]) => it === field)?.[2]
  const name = headings[field] ?? known ?? field
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function cellOf(reference: Reference, field: string): string {
  if (field === 'type')
    return Object.entries(table.types).find(([, it]) => it === reference.type)?.[0] ?? reference.type
  const name = nameFields.find((it) => it === field)
  if (name) return (reference[name] ?? []).map(writeName).join('; ')
  const value = Object.entries(reference).find(([it]) => it === field)?.[1]
  if (typeof value === 'string') return value
  return value === undefined || Array.isArray(value) ? '' : printDate(value as Parameters<typeof printDate>[0])
}

/** A cell that begins like a formula gets an apostrophe before it. */
function quoted(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",;\r\n\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
