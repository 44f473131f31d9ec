/** When enough has been screened, and how sure that is. */

import { missingTest } from './biased-urn.ts'
import { Decline } from './decline.ts'
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
  /** How well what was seen agrees with the target not being reached yet; the rule stops below 1 - confidence. */
  readonly p: number
  /** What it is made of: the test of the windows that end now, and the decline of all findings so far. The larger of them counts. */
  readonly pOfWindows: number
  readonly pOfDecline: number
  /** The same by the baseline that believes nothing about the ranking. Where it says stop, the rule does too. */
  readonly baseline: { readonly stop: boolean; readonly p: number }
  /** With the confidence asked for, no more than this many relevant records are unscreened, */
  readonly mostMissing: number
  /** and so recall is at least this. */
  readonly leastRecall: number
  /** By the decline, as likely too many as too few. */
  readonly likelyMissing: number
  /** How many further irrelevant records in a row would satisfy the rule; 0 when it is satisfied. */
  readonly stillNeeded: number
}

/** How much likelier the last missing relevant record is believed to be taken next than an irrelevant one. Measured: see the methods text. */
const RANKING_ODDS = 2.4

/** Records that are missing together are often missed for the same reason, so many of them count as somewhat fewer. Measured too. */
const LIKENESS = 0.1

/** The odds for each of `missing` records: 2.4 for one, 1.9 for ten. */
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
  return rejects(state, tooManyMissing(countOf(screened), target), 1 - confidence, () => new Decline(state))
}

/** Everything the screen, the log and the report say about stopping now. */
export function stoppingEvidence(state: ScreeningState, promise: StoppingPromise): StoppingEvidence {
  const { records, screened } = state
  const found = countOf(screened)
  const missing = tooManyMissing(found, promise.target)
  const level = 1 - promise.confidence
  const decline = new Decline(state)
  const pOfWindows = missingTest({ ...state, odds: oddsFor(missing) }, missing)
  const pOfDecline = missing > records - screened.length ? 0 : decline.chanceOf(missing, shareLeft(state))
  const safe = hypergeometricTest(records, screened, missing, state.grewAt)
  const stop = mayStop(state, promise)
  const mostMissing = leastMissing(state, (more) => rejects(state, more, level, () => decline)) - 1
  return {
    ...promise,
    records,
    screened: screened.length,
    found,
    irrelevantInARow: screened.length - 1 - screened.lastIndexOf(true),
    stop,
    p: Math.min(safe, Math.max(pOfWindows, pOfDecline)),
    pOfWindows,
    pOfDecline,
    baseline: { stop: screened.length === records || safe < level, p: safe },
    mostMissing,
    likelyMissing: leastMissing(state, (more) => decline.chanceOf(more, shareLeft(state)) < 0.5) - 1,
    leastRecall: found + mostMissing === 0 ? 1 : found / (found + mostMissing),
    stillNeeded: stop ? 0 : irrelevantNeeded(state, missing, level, decline),
  }
}

/** Whether it can be ruled out at the level that so many are missing: by windows and decline together, or by the baseline alone. */
function rejects(state: ScreeningState, missing: number, level: number, decline: () => Decline): boolean {
  if (missing > state.records - state.screened.length) return true
  // Believing in the ranking, the windows reject whatever the baseline rejects, and cost the least: so they are asked first.
  if (missingTest({ ...state, odds: oddsFor(missing) }, missing) >= level) return false
  if (decline().chanceOf(missing, shareLeft(state)) < level) return true
  return hypergeometricTest(state.records, state.screened, missing, state.grewAt) < level
}

/** The share unscreened of what was there when records were last added. */
function shareLeft({ records, screened, grewAt = 0 }: ScreeningState): number {
  return (records - screened.length) / Math.max(1, records - grewAt)
}

/** The least number of missing records for which something holds. */
function leastMissing({ records, screened }: ScreeningState, holds: (missing: number) => boolean): number {
  return leastWhere(1, records - screened.length + 1, holds)
}

/** The decline is that of the findings, which further irrelevant records do not change. */
function irrelevantNeeded(state: ScreeningState, missing: number, level: number, decline: Decline): number {
  const left = state.records - state.screened.length
  return leastWhere(0, left, (more) => {
    const screened = [...state.screened, ...new Array<boolean>(more).fill(false)]
    return more === left || rejects({ ...state, screened }, missing, level, () => decline)
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
