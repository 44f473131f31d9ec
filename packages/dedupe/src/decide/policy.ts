/** What counts as a duplicate is a choice of the review: thresholds, and which relations are linked as duplicates. */

/** How one report stands to another that is not simply the same. */
export const relations = [
  'update',
  'preprint',
  'abstract-and-article',
  'thesis-and-article',
  'translation',
  'other-publication',
  'chapter-of',
  'erratum',
  'reply',
  'comment',
  'retraction',
  'part-of-series',
] as const
export type Relation = (typeof relations)[number]

/** The relations a review may choose to count as duplicates; the others are always other texts. */
export const switchable = [
  'update',
  'preprint',
  'abstract-and-article',
  'thesis-and-article',
  'translation',
  'other-publication',
] as const satisfies readonly Relation[]
export type SwitchableRelation = (typeof switchable)[number]

export interface Policy {
  /** Points from which a pair without contradiction is linked by itself. */
  readonly duplicateFrom: number
  /** Points from which a pair is put before people. */
  readonly possibleFrom: number
  /** Relations that are linked as duplicates instead of as related. */
  readonly asDuplicates: readonly SwitchableRelation[]
}

/** The settings with measured figures in docs/methods-dedupe.md. `balanced` is the default. */
export const policies = {
  careful: { duplicateFrom: 11, possibleFrom: 5, asDuplicates: [] },
  balanced: { duplicateFrom: 9, possibleFrom: 5, asDuplicates: [] },
  thorough: { duplicateFrom: 7.5, possibleFrom: 4, asDuplicates: [] },
} as const satisfies Record<string, Policy>
