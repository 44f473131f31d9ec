/** What goes in: a bibliographic record as databases export it. */

/** One record. Everything but `id` may be missing; nothing needs cleaning first. */
export interface SourceRecord {
  readonly id: string
  readonly type?: string | null
  readonly authors?: readonly string[] | null
  readonly year?: number | string | null
  readonly title?: string | null
  readonly journal?: string | null
  readonly volume?: string | number | null
  readonly issue?: string | number | null
  readonly pages?: string | number | null
  readonly doi?: string | null
  readonly pmid?: string | number | null
  /** ISBN or ISSN, several separated by anything. */
  readonly isbn?: string | null
  readonly abstract?: string | null
  readonly database?: string | null
}

/** What is wrong with a record, so that it was left out: `place` counts records from 0 in the order they were given. */
export interface RecordProblem {
  readonly code: 'id-missing' | 'id-repeated'
  readonly message: string
  readonly place: number
  readonly id: string
}

/** The fields that are compared and explained, in the order a person reads them. */
export type Field =
  | 'title'
  | 'authors'
  | 'year'
  | 'journal'
  | 'volume'
  | 'issue'
  | 'pages'
  | 'doi'
  | 'pmid'
  | 'isbn'
  | 'abstract'

/** What two values of a field say of each other. `unknown`: one is missing, or they cannot be compared. */
export type Verdict = 'same' | 'close' | 'differs' | 'unknown'
