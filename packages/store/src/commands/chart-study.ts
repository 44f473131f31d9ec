/** chartStudy: a report belongs to one study. */
import type { Noun, Problem, Review } from '@oversyn/model'
import { type Command, reason } from './command.ts'
import { stateNoun } from './state-noun.ts'

export const chartStudy: Command<'chartStudy'> = (ask, { value, why }) =>
  stateNoun(ask, 'study', value, why, reportsOfOthers)

/** Reports of this study that another study already has. */
export function reportsOfOthers(state: Review, study: Noun<'study'>): Problem[] {
  return state.studies
    .filter((it) => it.id !== study.id)
    .flatMap((it) => it.reports.filter((report) => study.reports.includes(report)).map((report) => ({ it, report })))
    .map(({ it, report }) =>
      reason('report-in-two-studies', `The report ${report} belongs to the study "${it.key}".`, {
        kind: 'study',
        id: it.id,
        key: it.key,
      }),
    )
}
