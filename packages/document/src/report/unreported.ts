/** What the review does not say about how it was made, so that the reader need not look for it. */
import { flowCounts } from '@oversyn/synthesis'
import type { Terms } from '../terms/terms.ts'
import type { Context } from './context.ts'

/** In words of the report, in the order in which a reader would ask. */
export function unreportedFacts({ review, words }: Context): string[] {
  const { head, plan, protocol, searches, commission } = review
  const counts = flowCounts(review)
  const found = [
    counts.database_results,
    counts.register_results,
    counts.website_results,
    counts.organisation_results,
    counts.citations_results,
  ]
  const unknown: Record<keyof Terms['unreported'], boolean> = {
    hits: found.includes(null),
    strategies: searches.some((search) => search.strategy === null),
    limits: searches.some((search) => search.limits === null),
    duplicates: counts.duplicates === null,
    screened: counts.records_screened === null,
    fulltext: counts.dbr_assessed === null,
    screeners: !protocol?.screeners && !(head.process === 'live' && plan),
    registration: !protocol?.registration,
    appraisal: !protocol?.appraisal,
    saturation: !protocol?.saturation,
    funding: !commission?.funding,
  }
  return Object.entries(words.unreported).flatMap(([fact, sentence]) =>
    unknown[fact as keyof typeof unknown] ? [sentence] : [],
  )
}
