/** The reports that nobody read because screening of a stage was stopped before its end. */
import { type Review, type Stage, type Stop, stages } from '@oversyn/model'

/** The stop that stands at a stage. */
export function stopAt(review: Review, stage: Stage): Stop | undefined {
  return review.stops.findLast((it) => it.stage === stage)
}

/**
 * How many reports a stop of a live review left unread at a stage. Never more than are unread now: some may have been read after
 * all, or found to be duplicates.
 */
export function leftByStop(review: Review, stage: Stage): number {
  return Math.max(0, Math.min(stopAt(review, stage)?.remaining ?? 0, readingAt(review, stage).unread))
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
  return stop ? Math.max(0, readingAt(review, stage).unread - stop.remaining) : 0
}

/** The stages of the protocol in their order; all of them until there is one. */
export function ownStages({ protocol }: Review): Stage[] {
  return stages.filter((stage) => (protocol?.stages ?? stages).includes(stage))
}

/** How much of a stage is read: by anybody, whatever they said, so that a report that waits for a second or is in conflict is read. */
export interface Reading {
  read: number
  included: number
  unread: number
}

/** What a stop is logged with, and counted against later. */
export function readingAt(review: Review, stage: Stage): Reading {
  const { tally } = review
  const { include, exclude, maybe, waiting, conflict, notRetrieved } = tally.stages[stage]
  const read = include + exclude + maybe + waiting + conflict + notRetrieved
  if (review.head.process !== 'live') return { read, included: include, unread: 0 }
  const last = ownStages(review).findLast((it) => stages.indexOf(it) < stages.indexOf(stage))
  const records = Object.values(tally.records).reduce((sum, count) => sum + count, 0)
  const open = last ? tally.stages[last].include : records - tally.duplicates
  return { read, included: include, unread: Math.max(0, open - read) }
}
