/** The one package with IO: opens a store and does everything that is done with reviews. */
export * from './app-error.ts'
export type { NewReviewInput } from './commands/create-review.ts'
export type { Done } from './commands/execute.ts'
export type { LogPage, LogQuery } from './log/read-log.ts'
export * from './policy.ts'
export type { FoundReview } from './state/find-review.ts'
export type { ReviewSummary } from './state/list-reviews.ts'
export { openStore, type Store, type StoreOptions } from './store.ts'
