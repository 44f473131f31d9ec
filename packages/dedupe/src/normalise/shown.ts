/** The fields of a record as people read them, in one string: for reasons, and for telling copies to the letter. */
import type { SourceRecord } from '../record.ts'

/** The order of the fields in `Prepared.shown`. */
export const shownFields = [
  'title',
  'authors',
  'year',
  'journal',
  'volume',
  'issue',
  'pages',
  'doi',
  'pmid',
  'isbn',
] as const

/** Between the fields of `Prepared.shown`: the control character that was made for it. */
export const shownSeparator = '\u001f'

/** The fields of a record as it has them, cut to what a person reads. */
export function shownOf(record: SourceRecord): string {
  const authors = Array.isArray(record.authors) ? record.authors : []
  return [
    textOf(record.title).slice(0, 500),
    authors.slice(0, 12).join('; '),
    textOf(record.year),
    textOf(record.journal).slice(0, 200),
    textOf(record.volume),
    textOf(record.issue),
    textOf(record.pages),
    textOf(record.doi),
    textOf(record.pmid),
    textOf(record.isbn),
  ].join(shownSeparator)
}

/** A field as text: a field of another type counts as missing. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : ''
}
