/** A record on its way into the table, and the digest that the log keeps of an import. */
import { createHash } from 'node:crypto'
import { canonical, recordId, sortKey } from '@oversyn/model'
import type { Tables } from '../schema/tables.ts'

/** A bibliographic record as a reader of files gives it. `data` is everything the file says. */
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
    sort: sortKey(title),
    title: storable(title),
    authors: storable(authors),
    year,
    data: canonical({ title, authors, year, data }),
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
