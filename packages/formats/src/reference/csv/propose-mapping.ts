/** Which column of a table may be which field: proposed from its headings and its first rows, for a person to look over. */

import { decodeHead } from '../encoding/decode-head.ts'
import { Outbox } from '../outbox.ts'
import { detect, readAll } from '../read-references.ts'
import type { Reference } from '../reference.ts'
import { clean } from '../shape/clean.ts'
import { guessColumn } from './column-content.ts'
import { distinctHeadings, fieldOfHeading } from './headings.ts'
import type { Mapping } from './mapping.ts'
import { Rows } from './rows.ts'
import { sniffTable } from './sniff.ts'

/** A column: its heading as a mapping names it, what it may be and why, and its first values. */
export interface ColumnProposal {
  heading: string
  /** Empty where the column stays in `extra`. */
  field: string
  /** From 0 to 1. A heading that is known counts for more than what the cells look like. */
  confidence: number
  from: 'heading' | 'cells' | 'nothing'
  samples: string[]
}

export interface MappingProposal {
  delimiter: string
  /** The line of the headings; 0 where there are none. */
  headerLine: number
  columns: ColumnProposal[]
  /** Whether a title is among them: without one the table is hardly one of references. */
  hasTitle: boolean
}

const rowsLookedAt = 50
const samplesKept = 5
/** Fields that several columns may fill together. */
const several: ReadonlySet<string> = new Set(['keyword', 'abstract', 'note'])

/**
 * A proposal from the first part of a file; 64 kB are enough. `undefined` where it is no table.
 *
 * @example proposeMapping(head)?.columns // [{ heading: 'Tittel på arbeidet', field: 'title', confidence: 0.62, from: 'cells', … }, …]
 */
export function proposeMapping(head: Uint8Array): MappingProposal | undefined {
  const text = decodeHead(head)
  const layout = sniffTable(text)
  if (!layout) return undefined
  const rows = firstRows(text, layout.delimiter, layout.columns, layout.headerLine)
  const headings = distinctHeadings(layout.header.map((it) => clean(it)))
  const proposed = headings.map((heading, at) =>
    propose(
      heading,
      rows.map((row) => clean(row[at] ?? '')),
    ),
  )
  const columns = withoutDoubles(proposed)
  return {
    delimiter: layout.delimiter,
    headerLine: layout.headerLine,
    columns,
    hasTitle: columns.some((it) => it.field === 'title'),
  }
}

/** The mapping of a proposal, or of what a person made of it, as reading takes it. */
export function mappingOf(columns: readonly Pick<ColumnProposal, 'heading' | 'field'>[]): Mapping {
  return Object.fromEntries(columns.map(({ heading, field }) => [heading, field]))
}

/** What the first rows become by a mapping, to be shown; from the first part of a file, whose last row may be cut. */
export async function previewMapping(head: Uint8Array, mapping: Mapping, most = 20): Promise<Reference[]> {
  const found = detect(head)
  if ('refused' in found || 'archive' in found) return []
  const { records } = await readAll(head, { format: 'csv', mapping })
  return records.slice(0, most)
}

interface Proposed extends ColumnProposal {
  others: { field: string; confidence: number }[]
}

function propose(heading: string, cells: readonly string[]): Proposed {
  const samples = [...new Set(cells.filter((it) => it !== ''))].slice(0, samplesKept)
  const guesses = guessColumn(cells)
  const known = fieldOfHeading(heading)
  if (known) {
    // Cells that are surely something else speak against a name that is used in many ways.
    const against = guesses.find((it) => it.field !== known.field && it.confidence > 0.8)
    const confidence = against ? 0.5 : Math.max(0.8, 0.98 - known.rank * 0.01)
    return { heading, field: known.field, confidence, from: 'heading', samples, others: guesses }
  }
  const [best, ...others] = guesses
  if (!best) return { heading, field: '', confidence: 0, from: 'nothing', samples, others: [] }
  return { heading, field: best.field, confidence: rounded(best.confidence), from: 'cells', samples, others }
}

/** Each field goes to the column that most speaks for; the others take their next guess. */
function withoutDoubles(proposed: readonly Proposed[]): ColumnProposal[] {
  const taken = new Set<string>()
  const settled = new Map<Proposed, ColumnProposal>()
  for (const it of proposed.toSorted((a, b) => b.confidence - a.confidence)) {
    const { others, ...column } = it
    const free = (field: string): boolean => field === '' || several.has(field) || !taken.has(field)
    const next = others.find(({ field }) => free(field))
    if (!free(column.field)) {
      column.field = it.from === 'heading' ? '' : (next?.field ?? '')
      column.confidence = column.field === '' ? 0 : rounded(next?.confidence ?? 0)
      column.from = column.field === '' ? 'nothing' : 'cells'
    }
    taken.add(column.field)
    settled.set(it, column)
  }
  return proposed.flatMap((it) => settled.get(it) ?? [])
}

function firstRows(text: string, delimiter: string, columns: number, headerLine: number): string[][] {
  const found: string[][] = []
  const rows = new Rows(delimiter, new Outbox(), (cells, line) => {
    if (line > headerLine && found.length < rowsLookedAt && cells.some((it) => it.trim() !== '')) found.push(cells)
  })
  rows.columns = columns
  rows.read(text.replace(/^\uFEFF/, ''))
  if (found.length < rowsLookedAt) rows.end()
  return found
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100
}
