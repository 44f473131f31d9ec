/** How a table is laid out: what parts its cells, and which of its first rows is the header. */
import { Outbox } from '../outbox.ts'
import { isSurelyValue } from './column-content.ts'
import { knownHeadings, plainHeading } from './columns.ts'
import { Rows } from './rows.ts'

export interface TableLayout {
  delimiter: string
  /** The line of the header, from 1; what stands before is a preamble of the database. 0 where there is no header. */
  headerLine: number
  header: string[]
  columns: number
  /** How many of the headings are known. */
  known: number
  /** How many of the rows looked at have as many cells as the header. */
  agreeing: number
  /** Whether each row is a field, with its heading in the first cell, and each record several rows. */
  upright?: boolean
}

const delimiters = [',', ';', '\t', '|']
const rowsLookedAt = 20

/** The layout of a table by its beginning; `undefined` where there is none. Honours the `sep=;` of Excel. */
export function sniffTable(head: string): TableLayout | undefined {
  const stated = /^\uFEFF?"?sep=(.)"?[ \t]*\r?\n/i.exec(head)?.[1]
  const layouts = (stated ? [stated] : delimiters).flatMap((delimiter) => layoutWith(delimiter, head) ?? [])
  const [best] = layouts.sort((a, b) => b.known - a.known || b.agreeing * b.columns - a.agreeing * a.columns)
  return best
}

function layoutWith(delimiter: string, head: string): TableLayout | undefined {
  const rows: { cells: string[]; line: number }[] = []
  const reader = new Rows(delimiter, new Outbox(), (cells, line) => {
    if (rows.length < rowsLookedAt) rows.push({ cells, line })
  })
  reader.read(head.replace(/^\uFEFF/, ''))
  if (rows.length === 0 || (rows.length < 3 && head.length < 60_000)) reader.end()
  const heads = rows.map(({ cells }) => plainHeading(cells[0] ?? ''))
  if (isUpright(heads)) {
    const [top] = rows
    const known = new Set(heads.filter((it) => knownHeadings.has(it))).size
    return {
      delimiter,
      headerLine: (top?.line ?? 1) - 1,
      header: [],
      columns: 2,
      known,
      agreeing: rows.length,
      upright: true,
    }
  }
  const first = rows.findIndex(({ cells }) => !isPreamble(cells))
  const scored = rows.slice(0, 10).map(({ cells, line }) => ({ cells, line, known: knownIn(cells) }))
  const best = Math.max(0, ...scored.map((it) => it.known))
  const header = best > 0 ? scored.find((it) => it.known === best) : scored[first]
  if (!header) return undefined
  const columns = header.cells.length
  if (best === 0 && hasNoHeader(header.cells, rows.slice(rows.findIndex((it) => it.line === header.line) + 1))) {
    const agreeing = rows.filter(({ cells }) => cells.length === columns).length
    return { delimiter, headerLine: header.line - 1, header: header.cells.map(() => ''), columns, known: 0, agreeing }
  }
  const agreeing = rows.filter(({ cells, line }) => line > header.line && cells.length === columns).length
  return { delimiter, headerLine: header.line, header: header.cells, columns, known: header.known, agreeing }
}

/** Whether the first cells are headings, again and again (Embase: "fields by row"). */
function isUpright(heads: readonly string[]): boolean {
  const known = heads.filter((it) => knownHeadings.has(it))
  return known.length >= 3 && heads[0] === 'title' && known.length >= heads.length * 0.6
}

/** Lines above the header: the search of Embase, a rule of hyphens, `sep=;`, rows with nothing in them. */
function isPreamble(cells: readonly string[]): boolean {
  const filled = cells.filter((it) => it.trim() !== '')
  return filled.length === 0 || /^(?:-{3,}|sep=.?|SEARCH QUERY)/i.test(filled[0] ?? '')
}

/** Whether what should be the header is a row like those after it: cells of it can only be values where theirs are such too. */
function hasNoHeader(first: readonly string[], rows: readonly { cells: readonly string[] }[]): boolean {
  const telling = first.flatMap((cell, at) => (isSurelyValue(cell) ? [at] : []))
  if (telling.length === 0 || rows.length === 0) return false
  return rows.every(
    ({ cells }) =>
      cells.length === first.length &&
      telling.every((at) => (cells[at] ?? '') === '' || isSurelyValue(cells[at] ?? '')),
  )
}

function knownIn(cells: readonly string[]): number {
  return new Set(cells.map(plainHeading).filter((it) => knownHeadings.has(it))).size
}
