/** A reference as every reader gives it and every writer takes it: CSL-JSON's types and names, what had no place there, and where it stood. */

/** The types of CSL 1.0.2 that reference files can express. */
export const cslTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const
export type CslType = (typeof cslTypes)[number]

/** The variables of CSL that hold a text; `keyword` holds all keywords with `; ` between them. */
export const textFields = [
  'abstract',
  'annote',
  'archive',
  'archive_location',
  'authority',
  'call-number',
  'chapter-number',
  'citation-key',
  'collection-number',
  'collection-title',
  'container-title',
  'container-title-short',
  'dimensions',
  'DOI',
  'edition',
  'event-place',
  'event-title',
  'genre',
  'ISBN',
  'ISSN',
  'issue',
  'jurisdiction',
  'keyword',
  'language',
  'license',
  'medium',
  'note',
  'number',
  'number-of-pages',
  'number-of-volumes',
  'original-publisher',
  'original-publisher-place',
  'original-title',
  'page',
  'page-first',
  'part-number',
  'part-title',
  'PMCID',
  'PMID',
  'publisher',
  'publisher-place',
  'references',
  'reviewed-genre',
  'reviewed-title',
  'scale',
  'section',
  'source',
  'status',
  'supplement-number',
  'title',
  'title-short',
  'URL',
  'version',
  'volume',
  'volume-title',
  'volume-title-short',
  'year-suffix',
] as const
export type TextField = (typeof textFields)[number]

/** The variables of CSL that hold people and institutions. */
export const nameFields = [
  'author',
  'editor',
  'collection-editor',
  'container-author',
  'contributor',
  'translator',
  'illustrator',
  'director',
  'composer',
  'interviewer',
  'recipient',
  'original-author',
  'reviewed-author',
  'chair',
  'compiler',
  'curator',
  'editorial-director',
  'editor-translator',
  'executive-producer',
  'guest',
  'host',
  'narrator',
  'organizer',
  'performer',
  'producer',
  'script-writer',
  'series-creator',
] as const
export type NameField = (typeof nameFields)[number]

/** The variables of CSL that hold dates. */
export const dateFields = ['issued', 'accessed', 'available-date', 'event-date', 'original-date', 'submitted'] as const
export type DateField = (typeof dateFields)[number]

/** A person (`family`, `given`, `suffix`), or an institution or a name that cannot be taken apart (`literal`). */
export interface CslName {
  family?: string
  given?: string
  suffix?: string
  'dropping-particle'?: string
  'non-dropping-particle'?: string
  literal?: string
}

/** One date or the two ends of a span, as precise as known; `raw` is what the file says where that is more or other than the parts. */
export interface CslDate {
  'date-parts'?: number[][]
  season?: number
  circa?: boolean
  literal?: string
  raw?: string
}

/** Where a record stood: the first line of it, 1-based; the file where there are several, as in an archive. */
export interface Place {
  file?: string
  line: number
}

/** One record of a reference file. Whatever had no CSL field stands in `extra` under its tag, column or path. */
export type Reference = { [F in TextField]?: string } & { [F in NameField]?: CslName[] } & {
  [F in DateField]?: CslDate
} & {
  type: CslType
  id?: string
  extra: Record<string, string[]>
  place: Place
}

/** What is wrong in a file. `record` is the number of the record from 1, `line` the line from 1; `null` where it concerns the whole file. */
export interface ReferenceProblem {
  code: string
  severity: 'error' | 'warning' | 'note'
  line: number | null
  record: number | null
  message: string
  file?: string
}

/** What a reader tells, one after another. */
export type ReferenceEvent = { record: Reference } | { problem: ReferenceProblem }
