/** What to do next, told from what the review has and has not. */
import type { Problem, Review } from '@oversyn/model'

export interface Step {
  name: 'commission' | 'themes' | 'sources' | 'import' | 'studies' | 'findings' | 'bullets' | 'problems' | 'report'
  to: `/r/$review/${'commission' | 'search' | 'import' | 'studies' | 'themes' | 'check' | 'report'}`
  /** How many, where the step counts something. */
  count?: number
}

/** The first thing that is missing on the way from the commission to the report. */
export function nextStep(review: Review, problems: readonly Problem[]): Step {
  if (!review.commission) return { name: 'commission', to: '/r/$review/commission' }
  if (review.themes.length === 0) return { name: 'themes', to: '/r/$review/commission' }
  if (review.sources.length === 0) return { name: 'sources', to: '/r/$review/search' }
  if (review.studies.length === 0 && isEmpty(review)) return { name: 'import', to: '/r/$review/import' }
  if (review.studies.length === 0) return { name: 'studies', to: '/r/$review/studies' }
  if (review.findings.length === 0) return { name: 'findings', to: '/r/$review/studies' }
  if (review.bullets.length === 0) return { name: 'bullets', to: '/r/$review/themes' }
  if (problems.length > 0) return { name: 'problems', to: '/r/$review/check', count: problems.length }
  return { name: 'report', to: '/r/$review/report' }
}

/** Whether no records have been imported. */
function isEmpty({ tally }: Review): boolean {
  return Object.values(tally.records).every((count) => count === 0)
}
