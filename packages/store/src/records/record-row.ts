/** A record on its way into the table, and the digest that the log keeps of an import. */
import { createHash } from 'node:crypto'
import { asReference, corrected, listed, type Reference } from '@oversyn/formats'
import { canonical, recordId, sortKey } from '@oversyn/model'
import { z } from 'zod'
import type { Tables } from '../schema/tables.ts'
import type { Correction } from './corrections.ts'

/** A bibliographic record as a reader of files gives it. `data` is everything the file says, a `Reference` as JSON. */
export interface RecordInput {
  title: string
  /** The names as a list shows them. */
  authors: string
  year: number | null
  data: Record<string, unknown>
}

/** Where a record came from. */
export interface RecordPlace {
  review: string
  import: string
  source: string
  fileHash: string
  /** Its place in the file, from 0. */
  ordinal: number
}

/** A reference as a record. */
export function recordInput(reference: Reference): RecordInput {
  const { title, authors, year } = listed(reference)
  return { title, authors, year, data: { ...reference } }
}

/** The row of a record: derived from what the record says and where it came from, and from nothing else. */
export function recordRow(record: RecordInput, place: RecordPlace): Tables['record'] {
  const { title, authors, year, data } = record
  const id = recordId(place.review, place.fileHash, place.ordinal)
  return {
    review: place.review,
    id,
    import: place.import,
    ordinal: place.ordinal,
    source: place.source,
    // Until records are linked, each is a report of its own.
    report: id,
    ...shownColumns(record),
    data: canonical({ title, authors, year, data }),
  }
}

/** The columns that lists show and filter by: what the source said, with what people put right. */
export function shownColumns(
  { title, authors, year, data }: RecordInput,
  corrections: readonly Correction[] = [],
): Pick<Tables['record'], 'sort' | 'author_sort' | 'title' | 'authors' | 'year' | 'type' | 'language' | 'abstract'> {
  const reference = corrected(asReference(data), new Map(corrections.map((it) => [it.field, it.text])))
  const { type, language, hasAbstract, ...names } = listed(reference)
  const said = corrections.length === 0 ? { title, authors, year } : names
  return {
    sort: keyOf(said.title),
    // Who is not named comes after all others.
    author_sort: keyOf(said.authors) || '~',
    title: storable(said.title),
    authors: storable(said.authors),
    year: said.year,
    type,
    language: storable(language),
    abstract: hasAbstract ? 1 : 0,
  }
}

/** A key is no longer than an index of any database takes; so much of a title tells it from others. */
export const keyLength = 300

function keyOf(text: string): string {
  return sortKey(text.slice(0, 2 * keyLength)).slice(0, keyLength)
}

const Said = z.object({
  title: z.string(),
  authors: z.string(),
  year: z.number().nullable(),
  data: z.record(z.string(), z.unknown()),
})

/** What the source said, out of the column `data`; `undefined` where that is damaged. */
export function readSaid(data: string): RecordInput | undefined {
  try {
    return Said.safeParse(JSON.parse(data)).data
  } catch {
    return undefined
  }
}

/** PostgreSQL refuses NUL, and UTF-8 half of a surrogate pair; files hold both. `data` holds them escaped. */
function storable(text: string): string {
  return text.replace(/[\0\p{Cs}]/gu, '\uFFFD')
}

/** SHA-256 over the canonical records in order, each followed by a line feed: what `records.imported` says. */
export class RecordsDigest {
  readonly #hash = createHash('sha256')

  add(data: string): void {
    this.#hash.update(data).update('\n')
  }

  end(): string {
    return this.#hash.digest('hex')
  }
}
