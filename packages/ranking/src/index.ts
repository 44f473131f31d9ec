/** Ranking and stopping: what to screen next, why, and when enough has been screened. Pure, and the same for the same seed. */

export type { Explanation, Reason } from './explain.ts'
export { type BlockWeights, usualWeights } from './features/features.ts'
export { ActiveLearner, type LearnerOptions } from './learner.ts'
export type { Decision } from './live/decision-sequence.ts'
export { LiveRanking, type LiveReview, type OrderRequest, type Placed } from './live/live-ranking.ts'
export type { RuleState, Standing } from './live/standing.ts'
export { type StandingWords, standingInWords } from './live/standing-in-words.ts'
export type { Why } from './live/why.ts'
export { whyInWords } from './live/why-in-words.ts'
export { measureOrder, type OrderMeasures } from './measures.ts'
export type { RankingRecord } from './record.ts'
export { batchSize } from './schedule.ts'
export {
  type LabelledRecord,
  type SimulatedStop,
  type Simulation,
  type SimulationHost,
  type SimulationOptions,
  simulate,
  simulationInSteps,
} from './simulate.ts'
export { finish, inSteps, type Steps, type StepsHost, WorkCancelled } from './steps.ts'
export { type RandomDraw, type RecallEstimate, recallFromDraws } from './stopping/random-share.ts'
export {
  mayStop,
  type ScreeningState,
  type StoppingEvidence,
  type StoppingPromise,
  stoppingEvidence,
} from './stopping/stopping-rule.ts'
export { type CostOptions, classCosts, usualCosts } from './svm/class-costs.ts'
export type { Effort } from './svm/linear-svm.ts'
