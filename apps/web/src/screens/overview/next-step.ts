/** What to do next, told from what the review has and has not. */
import { type Problem, type Review, stages } from '@oversyn/model'

type Missing = 'commission' | 'themes' | 'sources' | 'import' | 'studies' | 'findings' | 'bullets'
/** Work with records that waits, each with how many. */
type Work = 'duplicates' | 'screening' | 'fulltext'

export interface Step {
  name: Missing | Work | 'problems' | 'report'
  to: `/r/$review/${'commission' | 'search' | 'import' | 'duplicates' | 'screening' | 'fulltext' | 'studies' | 'themes' | 'check' | 'report'}`
  /** How many, where the step counts something. */
  count?: number
}

/** The first thing that is missing on the way from the commission to the report. */
export function nextStep(review: Review, problems: readonly Problem[]): Step {
  if (!review.commission) return { name: 'commission', to: '/r/$review/commission' }
  if (review.themes.length === 0) return { name: 'themes', to: '/r/$review/commission' }
  if (review.sources.length === 0) return { name: 'sources', to: '/r/$review/search' }
  if (review.studies.length === 0 && isEmpty(review)) return { name: 'import', to: '/r/$review/import' }
  const work = workThatWaits(review)
  if (work) return work
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

/** The first work with records that waits: pairs to look at, reports to screen, full texts to read. */
function workThatWaits({ head, protocol, stops, tally }: Review): Step | undefined {
  if (head.process !== 'live') return undefined
  const { possible } = tally.pairs
  if (possible > 0) return { name: 'duplicates', to: '/r/$review/duplicates', count: possible }
  let open = Object.values(tally.records).reduce((sum, count) => sum + count, 0) - tally.duplicates
  for (const stage of protocol?.stages ?? stages) {
    const { include, exclude, notRetrieved } = tally.stages[stage]
    const left = open - include - exclude - notRetrieved
    const isStopped = stops.some((it) => it.stage === stage)
    if (left > 0 && !isStopped)
      return stage === 'fulltext'
        ? { name: 'fulltext', to: '/r/$review/fulltext', count: left }
        : { name: 'screening', to: '/r/$review/screening', count: left }
    open = include
  }
  return undefined
}
