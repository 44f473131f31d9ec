/** What the ranking reads of a record. */

/** The texts and links of one record. Nothing else about it is looked at: not its keywords, authors, journal, year or where it came from. */
export interface RankingRecord {
  readonly id: string
  readonly title: string
  /** Absent or empty where the source gave none. */
  readonly abstract?: string | null | undefined
  /** Any code, where it is known; guessed otherwise. Records of one language are also compared with each other alone. */
  readonly language?: string | null | undefined
  /** Identifiers of what the record cites, of the same kind as its own `citedAs`. */
  readonly references?: readonly string[] | null | undefined
  /** The identifier others cite the record by, when it is not `id`. */
  readonly citedAs?: string | null | undefined
}

/** What is ranked as the text of a record. */
export function textOf(record: RankingRecord): string {
  return `${record.title ?? ''} ${record.abstract ?? ''}`
}
