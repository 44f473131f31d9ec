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
  'protocol',
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

/** The settings with measured figures in docs/methods-dedupe.md. `usual` is the default. */
export const policies = {
  strict: { duplicateFrom: 11, possibleFrom: 5, asDuplicates: [] },
  usual: { duplicateFrom: 9, possibleFrom: 5, asDuplicates: [] },
  loose: { duplicateFrom: 7.5, possibleFrom: 4, asDuplicates: [] },
} as const satisfies Record<string, Policy>

/** How much must agree before a pair is linked by itself: a setting by name, or its points. */
export type Threshold = keyof typeof policies | number

/**
 * The policy of a threshold. Points between 5 and 20 make sense; below and above, the nearest of them counts.
 *
 * @example policyFrom('strict', ['preprint']).duplicateFrom // 11
 * @example policyFrom(10).possibleFrom // 5
 */
export function policyFrom(threshold: Threshold, asDuplicates: readonly SwitchableRelation[] = []): Policy {
  if (typeof threshold === 'string') return { ...policies[threshold], asDuplicates }
  const duplicateFrom = Number.isNaN(threshold) ? policies.usual.duplicateFrom : Math.min(20, Math.max(5, threshold))
  return { duplicateFrom, possibleFrom: Math.min(5, duplicateFrom - 3.5), asDuplicates }
}
