/** When enough has been screened, and how sure that is. */

import { missingTest } from './biased-urn.ts'
import { hypergeometricTest } from './hypergeometric-test.ts'

/** What the protocol promises: this recall, with this confidence. */
export interface StoppingPromise {
  readonly target: number
  readonly confidence: number
}

/** How screening stands: how many records there are in all, and the labels of the screened ones in the order of screening. */
export interface ScreeningState {
  readonly records: number
  readonly screened: readonly boolean[]
  /** How many of these had been screened when records were last added: no window may begin before that. @default 0 */
  readonly grewAt?: number
}

/** The evidence for stopping now; what is logged with the decision and printed in the report. */
export interface StoppingEvidence extends StoppingPromise {
  readonly records: number
  readonly screened: number
  readonly found: number
  /** Irrelevant records since the last relevant one. */
  readonly irrelevantInARow: number
  /** Whether the rule says that screening may stop. */
  readonly stop: boolean
  /** The chance of what was seen, if the target were not reached yet. Stop below 1 - confidence. */
  readonly p: number
  /** The same by the baseline that believes nothing about the ranking. */
  readonly baseline: { readonly stop: boolean; readonly p: number }
  /** With the confidence asked for, no more than this many relevant records are unscreened, */
  readonly mostMissing: number
  /** and so recall is at least this. */
  readonly leastRecall: number
  /** As many are as likely to be unscreened as more are. */
  readonly likelyMissing: number
  /** How many further irrelevant records in a row would satisfy the rule; 0 when it is satisfied. */
  readonly stillNeeded: number
}

/** How much likelier the last missing relevant record is believed to be taken next than an irrelevant one. Measured: see the methods text. */
const RANKING_ODDS = 1.9

/** Records that are missing together are often missed for the same reason, so many of them count as somewhat fewer. Measured too. */
const LIKENESS = 0.1

/** The odds for each of `missing` records: 1.9 for one, 1.5 for ten. */
function oddsFor(missing: number): number {
  return RANKING_ODDS * missing ** -LIKENESS
}

/** The fewest relevant records that must be missing for the recall to lie below the target. */
export function tooManyMissing(found: number, target: number): number {
  return Math.floor(found / target - found + 1e-9) + 1
}

/**
 * Whether the rule says stop. Cheaper than the whole evidence.
 *
 * @example mayStop({ records: 100, screened: Array(99).fill(false) }, { target: 0.95, confidence: 0.95 })
 */
export function mayStop(state: ScreeningState, { target, confidence }: StoppingPromise): boolean {
  const { records, screened } = state
  if (screened.length === records) return true
  if (screened.at(-1) === true) return false
  const missing = tooManyMissing(countOf(screened), target)
  return missingTest({ ...state, odds: oddsFor(missing) }, missing) < 1 - confidence
}

/** Everything the screen, the log and the report say about stopping now. */
export function stoppingEvidence(state: ScreeningState, promise: StoppingPromise): StoppingEvidence {
  const { records, screened } = state
  const found = countOf(screened)
  const missing = tooManyMissing(found, promise.target)
  const level = 1 - promise.confidence
  const p = missingTest({ ...state, odds: oddsFor(missing) }, missing)
  const safe = hypergeometricTest(records, screened, missing, state.grewAt)
  const stop = mayStop(state, promise)
  const mostMissing = leastRejected(state, level) - 1
  return {
    ...promise,
    records,
    screened: screened.length,
    found,
    irrelevantInARow: screened.length - 1 - screened.lastIndexOf(true),
    stop,
    p,
    baseline: { stop: screened.length === records || safe < level, p: safe },
    mostMissing,
    likelyMissing: leastRejected(state, 0.5) - 1,
    leastRecall: found + mostMissing === 0 ? 1 : found / (found + mostMissing),
    stillNeeded: stop ? 0 : irrelevantNeeded(state, missing, level),
  }
}

/** The least number of missing records the test rejects at the level. */
function leastRejected(state: ScreeningState, level: number): number {
  const left = state.records - state.screened.length
  return leastWhere(1, left + 1, (missing) => missingTest({ ...state, odds: oddsFor(missing) }, missing) < level)
}

function irrelevantNeeded(state: ScreeningState, missing: number, level: number): number {
  const left = state.records - state.screened.length
  return leastWhere(0, left, (more) => {
    const then = [...state.screened, ...new Array<boolean>(more).fill(false)]
    return more === left || missingTest({ ...state, screened: then, odds: oddsFor(missing) }, missing) < level
  })
}

/** The least whole number of a range for which something holds that, once it holds, holds for all larger ones. By halving. */
function leastWhere(from: number, to: number, holds: (value: number) => boolean): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function countOf(labels: readonly boolean[]): number {
  let count = 0
  for (const is of labels) if (is) count++
  return count
}
