/** How a table is laid out: what parts its cells, and which of its first rows is the header. */
import { Outbox } from '../outbox.ts'
import { knownHeadings, plainHeading } from './columns.ts'
import { Rows } from './rows.ts'

export interface TableLayout {
  delimiter: string
  /** The line of the header, from 1; what stands before is a preamble of the database. */
  headerLine: number
  header: string[]
  columns: number
  /** How many of the headings are known. */
  known: number
  /** How many of the rows looked at have as many cells as the header. */
  agreeing: number
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
  const first = rows.findIndex(({ cells }) => !isPreamble(cells))
  const scored = rows.slice(0, 10).map(({ cells, line }) => ({ cells, line, known: knownIn(cells) }))
  const best = Math.max(0, ...scored.map((it) => it.known))
  const header = best > 0 ? scored.find((it) => it.known === best) : scored[first]
  if (!header) return undefined
  const columns = header.cells.length
  const agreeing = rows.filter(({ cells, line }) => line > header.line && cells.length === columns).length
  return { delimiter, headerLine: header.line, header: header.cells, columns, known: header.known, agreeing }
}

/** Lines above the header: the search of Embase, a rule of hyphens, `sep=;`, rows with nothing in them. */
function isPreamble(cells: readonly string[]): boolean {
  const filled = cells.filter((it) => it.trim() !== '')
  return filled.length === 0 || /^(?:-{3,}|sep=.?|SEARCH QUERY)/i.test(filled[0] ?? '')
}

function knownIn(cells: readonly string[]): number {
  return new Set(cells.map(plainHeading).filter((it) => knownHeadings.has(it))).size
}
