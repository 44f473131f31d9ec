/** Counting: how the standing of a report moves the tally of a stage. The store counts differences, a replay counts everything. */
import type { Stage } from '../nouns/commission.ts'
import type { StageTally, Tally } from '../review.ts'
import type { Stand, Standing } from './standing.ts'

/** Where each standing is counted. */
export const countOf = {
  include: 'include',
  exclude: 'exclude',
  maybe: 'maybe',
  waiting: 'waiting',
  conflict: 'conflict',
  'not-retrieved': 'notRetrieved',
} as const satisfies Record<Standing, keyof StageTally>

/** Counts how a report stands at a stage, or takes that back. */
export function count(tally: Tally, stage: Stage, stand: Pick<Stand, 'verdict' | 'criterion'>, by: 1 | -1): void {
  const counts = tally.stages[stage]
  counts[countOf[stand.verdict]] += by
  if (stand.verdict !== 'exclude') return
  const reason = stand.criterion ?? 'none'
  const left = (counts.reasons[reason] ?? 0) + by
  if (left === 0) delete counts.reasons[reason]
  else counts.reasons[reason] = left
}
