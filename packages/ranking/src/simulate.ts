/** What a finished review would have been like with the ranking: the order, how good it was, and where the rule would have stopped. */

import { seededRandom } from '@oversyn/stats'
import { ActiveLearner, type LearnerOptions } from './learner.ts'
import { measureOrder, type OrderMeasures } from './measures.ts'
import type { RankingRecord } from './record.ts'
import { batchSize } from './schedule.ts'
import { finish, type Steps } from './steps.ts'
import { mayStop } from './stopping/stopping-rule.ts'

/** A record of a finished review. */
export interface LabelledRecord extends RankingRecord {
  readonly label: boolean | number
}

/** How to run it. Start records are known from the beginning, are left out of the order and are not counted. */
export interface SimulationOptions extends Pick<LearnerOptions, 'seed' | 'question' | 'costs' | 'weights' | 'effort'> {
  readonly priorIncluded?: readonly string[]
  readonly priorExcluded?: readonly string[]
  /** The share of records drawn by chance rather than from the top, 0 to 1. They count as work like all others. */
  readonly randomShare?: number
  /** The recall to stop at, and how sure to be of it. */
  readonly target?: number
  readonly confidence?: number
}

/** Where the rule would have stopped. */
export interface SimulatedStop {
  /** Records screened by then. All of them, when the rule never spoke. */
  readonly at: number
  /** Recall by then; 1 where nothing was relevant. */
  readonly recall: number
  /** The share of the records left unscreened. */
  readonly saved: number
  readonly rule: string
}

/** The outcome, with everything in the order of screening. */
export interface Simulation {
  readonly order: readonly string[]
  readonly metrics: OrderMeasures
  /** How many records had been screened when the first relevant one was found; `null` when none was. */
  readonly firstRelevant: number | null
  readonly stop: SimulatedStop
}

/** What a caller may bring: a clock in milliseconds and someone to tell how far it has come, at most five times a second. */
export interface SimulationHost {
  readonly clock?: () => number
  readonly progress?: (screened: number, records: number) => void
}

const BETWEEN_REPORTS = 200

/** A reviewer sees the rule after every record; a simulation has tens of thousands to ask about, and asks at every fifth. */
const BETWEEN_STOP_TESTS = 5

/**
 * Screens the records in the order the ranking gives. The label of a record is looked at only when it is screened.
 *
 * @example
 * const { metrics, stop } = simulate(records, { priorIncluded: ['12'], priorExcluded: ['7'], target: 0.95 })
 */
export function simulate(
  records: readonly LabelledRecord[],
  options: SimulationOptions = {},
  host: SimulationHost = {},
): Simulation {
  return finish(simulationInSteps(records, options, host))
}

/** The same in steps, for a worker that must answer in between or may be told to give up; see `inSteps`. */
export function* simulationInSteps(
  records: readonly LabelledRecord[],
  options: SimulationOptions = {},
  { clock = () => 0, progress }: SimulationHost = {},
): Steps<Simulation> {
  const learner = yield* ActiveLearner.inSteps(records, options)
  const labels = new Map(records.map(({ id, label }) => [id, Number(label) > 0]))
  for (const id of options.priorIncluded ?? []) learner.label(id, true)
  for (const id of options.priorExcluded ?? []) learner.label(id, false)
  const toScreen = labels.size - learner.labelled
  const random = seededRandom((options.seed ?? 0) ^ 0x5bd1e995)
  const promise = { target: options.target ?? 0.95, confidence: options.confidence ?? 0.95 }

  const order: string[] = []
  const found: boolean[] = []
  let stoppedAt: number | undefined
  let reported = clock()
  while (order.length < toScreen) {
    yield
    yield* learner.refreshInSteps()
    const batch = learner.next(batchSize(labels.size, learner.labelled))
    for (const top of batch) {
      const drawn = random() < (options.randomShare ?? 0) ? learner.drawAtRandom() : undefined
      const id = drawn ?? top
      if (order.length === toScreen || learner.isLabelled(id)) continue
      const relevant = labels.get(id) ?? false
      learner.label(id, relevant)
      order.push(id)
      found.push(relevant)
      if (stoppedAt === undefined && order.length % BETWEEN_STOP_TESTS === 0) {
        if (mayStop({ records: toScreen, screened: found }, promise)) stoppedAt = order.length
      }
    }
    if (progress && clock() - reported >= BETWEEN_REPORTS) {
      reported = clock()
      progress(order.length, toScreen)
    }
  }
  progress?.(toScreen, toScreen)
  return {
    order,
    metrics: measureOrder(found),
    firstRelevant: found.includes(true) ? found.indexOf(true) + 1 : null,
    stop: stopOf(found, stoppedAt ?? toScreen),
  }
}

function stopOf(found: readonly boolean[], at: number): SimulatedStop {
  const relevant = found.filter(Boolean).length
  const until = found.slice(0, at).filter(Boolean).length
  return {
    at,
    recall: relevant === 0 ? 1 : until / relevant,
    saved: found.length === 0 ? 0 : 1 - at / found.length,
    rule: 'windows-and-decline',
  }
}
