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

/** All references as one table; columns of `extra` come last, under their own names. */
export function writeCsv(references: readonly Reference[]): string {
  const fields = new Set<string>(always)
  const extras = new Set<string>()
  for (const { extra, place: _place, ...rest } of references) {
    for (const field of Object.keys(rest)) fields.add(field)
    for (const tag of Object.keys(extra)) extras.add(tag)
  }
  const columns = [...fields].map((field) => ({
    heading: headingOf(field),
    cell: (it: Reference) => cellOf(it, field),
  }))
  const taken = new Set(columns.map((it) => it.heading.toLowerCase()))
  const more = [...extras].map((tag) => ({
    heading: taken.has(tag.toLowerCase()) ? `${tag} (extra)` : tag,
    cell: (it: Reference) => (it.extra[tag] ?? []).join('; '),
  }))
  const all = [...columns, ...more]
  const rows = [all.map((it) => it.heading), ...references.map((it) => all.map(({ cell }) => cell(it)))]
  // With the mark that makes Excel read it as UTF-8.
  return `\uFEFF${rows.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`
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
