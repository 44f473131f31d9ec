/** Ranking and stopping: what to screen next, why, and when enough has been screened. Pure, and the same for the same seed. */
export { type CostOptions, classCosts, usualCosts } from './class-costs.ts'
export { type BlockWeights, buildFeatures, type Features, usualWeights } from './features/features.ts'
export { ActiveLearner, type LearnerOptions } from './learner.ts'
export { type Costs, type Effort, LinearSvm } from './linear-svm.ts'
export { measureOrder, type OrderMeasures } from './measures.ts'
export type { RankingRecord } from './record.ts'
export { batchSize } from './schedule.ts'
