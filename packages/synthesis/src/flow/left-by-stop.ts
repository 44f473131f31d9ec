/** The reports that nobody read because screening of a stage was stopped before its end. */
import { type Review, type Stage, type StageTally, type Stop, stages } from '@oversyn/model'

/** The stop that stands at a stage. */
export function stopAt(review: Review, stage: Stage): Stop | undefined {
  return review.stops.findLast((it) => it.stage === stage)
}

/**
 * How many reports a stop of a live review left unread at a stage. Never more than are unread now: some may have been read after
 * all, or found to be duplicates.
 */
export function leftByStop(review: Review, stage: Stage): number {
  return Math.max(0, Math.min(stopAt(review, stage)?.remaining ?? 0, untouched(review, stage)))
}

/** How many stops left unread at the stages after the first. */
export function leftLater(review: Review): number {
  return ownStages(review)
    .slice(1)
    .reduce((sum, stage) => sum + leftByStop(review, stage), 0)
}

/** How many unread reports of a stopped stage its stop knew nothing of: they came later, and nobody is given them. */
export function cameAfterStop(review: Review, stage: Stage): number {
  const stop = stopAt(review, stage)
  return stop ? Math.max(0, untouched(review, stage) - stop.remaining) : 0
}

/** The stages of the protocol in their order; all of them until there is one. */
export function ownStages({ protocol }: Review): Stage[] {
  return stages.filter((stage) => (protocol?.stages ?? stages).includes(stage))
}

/** The reports that a stage is open to and that nobody has judged there. */
function untouched(review: Review, stage: Stage): number {
  if (review.head.process !== 'live') return 0
  const { tally } = review
  const last = ownStages(review).findLast((it) => stages.indexOf(it) < stages.indexOf(stage))
  const records = Object.values(tally.records).reduce((sum, count) => sum + count, 0)
  const open = last ? tally.stages[last].include : records - tally.duplicates
  return open - touched(tally.stages[stage])
}

function touched({ include, exclude, maybe, waiting, conflict, notRetrieved }: StageTally): number {
  return include + exclude + maybe + waiting + conflict + notRetrieved
}
