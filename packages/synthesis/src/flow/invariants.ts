/** What must hold between the counts of a flow diagram (PRISMA 2020); a count that is unknown decides nothing. */
import type { Review } from '@oversyn/model'
import { type FlowCounts, type FlowKey, flowCounts } from './flow-counts.ts'

/** `undeterminable` where a count is unknown, or where the work is still under way. */
export type Truth = 'true' | 'false' | 'undeterminable'

export interface Invariant {
  readonly key:
    | 'screened'
    | 'sought'
    | 'assessed'
    | 'included'
    | 'studies-in-reports'
    | 'total-studies'
    | 'total-reports'
  readonly truth: Truth
  /** The counts it is about. */
  readonly about: readonly FlowKey[]
  /** Both sides, where known. */
  readonly left: number | null
  readonly right: number | null
}

/**
 * The invariants of a review's flow. While a live review is under way fewer are screened than were found, and fewer charted
 * than were included: that is work left, not a fault, and stays undeterminable; more than there can be is false.
 */
export function flowInvariants(review: Review, counts: FlowCounts = flowCounts(review)): Invariant[] {
  const live = review.head.process === 'live'
  const c = counts
  const found = live
    ? [c.database_results, c.register_results, c.website_results, c.organisation_results, c.citations_results]
    : [c.database_results, c.register_results]
  const compare = (
    key: Invariant['key'],
    about: readonly FlowKey[],
    left: number | null,
    right: number | null,
    allowed: 'equal' | 'fewer-under-way' | 'at-most',
  ): Invariant => ({ key, about, left, right, truth: truthOf(left, right, allowed, live) })
  return [
    compare(
      'screened',
      [
        'records_screened',
        'database_results',
        'register_results',
        'duplicates',
        'excluded_automatic',
        'excluded_other',
      ],
      c.records_screened,
      minus(plus(...found), c.duplicates, c.excluded_automatic, c.excluded_other),
      'fewer-under-way',
    ),
    compare(
      'sought',
      ['dbr_sought_reports', 'records_screened', 'records_excluded'],
      c.dbr_sought_reports,
      minus(c.records_screened, c.records_excluded),
      'fewer-under-way',
    ),
    compare(
      'assessed',
      ['dbr_assessed', 'dbr_sought_reports', 'dbr_notretrieved_reports'],
      c.dbr_assessed,
      minus(c.dbr_sought_reports, c.dbr_notretrieved_reports),
      'fewer-under-way',
    ),
    compare('included', ['dbr_excluded', 'dbr_assessed'], c.dbr_excluded, c.dbr_assessed, 'at-most'),
    compare('studies-in-reports', ['new_studies', 'new_reports'], c.new_studies, c.new_reports, 'at-most'),
    compare(
      'total-studies',
      ['total_studies', 'previous_studies', 'new_studies'],
      c.total_studies,
      plus(c.previous_studies, c.new_studies),
      'equal',
    ),
    compare(
      'total-reports',
      ['total_reports', 'previous_reports', 'new_reports'],
      c.total_reports,
      plus(c.previous_reports, c.new_reports),
      'equal',
    ),
  ]
}

function truthOf(
  left: number | null,
  right: number | null,
  allowed: 'equal' | 'fewer-under-way' | 'at-most',
  live: boolean,
): Truth {
  if (left === null || right === null) return 'undeterminable'
  if (left === right) return 'true'
  if (left < right && allowed === 'at-most') return 'true'
  return left < right && live && allowed === 'fewer-under-way' ? 'undeterminable' : 'false'
}

function plus(...parts: readonly (number | null)[]): number | null {
  return parts.some((part) => part === null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)
}

function minus(from: number | null, ...parts: readonly (number | null)[]): number | null {
  const taken = plus(...parts)
  return from === null || taken === null ? null : from - taken
}
