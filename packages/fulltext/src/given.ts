/** What goes in: the reports of a review, and what a file says of itself. */

/** What tells a report apart. Empty strings and nulls are unknown. */
export interface ReportFacts {
  readonly id: string
  readonly title: string
  readonly authors: readonly string[]
  readonly year: number | null
  readonly doi: string | null
  readonly pmid: string | null
}

/** A file as far as it was read. */
export interface FileFacts {
  readonly fileName: string
  /** The text of the first pages, a form feed between pages; empty where there is none, as in a scan. */
  readonly text: string
  readonly metadata: FileMetadata
}

/** What the file says in its own fields. They are often wrong, or those of the program that made it. */
export interface FileMetadata {
  readonly title?: string
  readonly author?: string
  /** Subject, keywords, identifiers: wherever a DOI may stand. */
  readonly other?: string
}
