/** Which list of records the number of a box in the flow diagram counts, as an address says it. */
import { joinValues } from '@oversyn/api'
import type { Review, Stage } from '@oversyn/model'
import { screeningStages } from '@oversyn/synthesis'

/** @example listOfBox('titles_excluded', review) // { standing: 'title:exclude' }; `undefined` where no list is behind the box */
export function listOfBox(box: string, review: Review): Record<string, string> | undefined {
  const isEmpty = Object.values(review.tally.records).every((count) => count === 0)
  if (isEmpty) return undefined
  const stages = screeningStages(review)
  const last = stages.at(-1)
  const standing = (stage: Stage | undefined, ...verdicts: string[]) =>
    stage && { standing: joinValues(verdicts.map((it) => `${stage}:${it}`)) }
  const judged = ['include', 'exclude', 'maybe']
  switch (box) {
    case 'titles_screened':
      return standing('title', ...judged)
    case 'titles_excluded':
      return standing('title', 'exclude')
    case 'abstracts_screened':
      return standing('abstract', ...judged)
    case 'abstracts_excluded':
      return standing('abstract', 'exclude')
    case 'records_screened':
      return standing(last, ...judged)
    case 'records_excluded':
      return standing(last, 'exclude')
    case 'dbr_sought_reports':
      return standing(last, 'include')
    case 'dbr_notretrieved_reports':
      return standing('fulltext', 'not-retrieved')
    case 'dbr_assessed':
      return standing('fulltext', ...judged)
    case 'dbr_excluded':
      return standing('fulltext', 'exclude')
    default:
      return undefined
  }
}
