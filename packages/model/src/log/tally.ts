/** Counting while projecting: how a judgement or an import moves the tally. The store does the same in SQL; `verify` compares. */
import type { Stage } from '../nouns/commission.ts'
import type { Tally } from '../review.ts'
import type { Verdict } from './event-types.ts'
import type { Change } from './project.ts'

/** How a report stands at a stage: the latest judgement. */
export interface Outcome {
  verdict: Verdict
  criterion: string | null
}

/** By `stage/report`. */
export type Outcomes = Map<string, Outcome>

/** Counts a judgement; an earlier one of the same report at the same stage is taken back first. */
export function judge(tally: Tally, outcomes: Outcomes, change: Extract<Change, { op: 'judge' }>): void {
  const place = `${change.stage}/${change.report}`
  const before = outcomes.get(place)
  const now: Outcome = { verdict: change.verdict, criterion: change.criterion }
  if (before) move(tally, change.stage, before, -1)
  move(tally, change.stage, now, 1)
  outcomes.set(place, now)
  tally.decisions += 1
}

/** Counts the records of an import under their source. */
export function showRecords(tally: Tally, change: Extract<Change, { op: 'show-records' }>): void {
  const { source, count } = change.import
  tally.records[source] = (tally.records[source] ?? 0) + count
}

function move(tally: Tally, stage: Stage, outcome: Outcome, by: 1 | -1): void {
  const stand = tally.stages[stage]
  stand[outcome.verdict] += by
  if (outcome.verdict !== 'exclude') return
  const reason = outcome.criterion ?? 'none'
  const left = (stand.reasons[reason] ?? 0) + by
  if (left === 0) delete stand.reasons[reason]
  else stand.reasons[reason] = left
}
