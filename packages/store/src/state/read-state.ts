/** The state of a review for those who ask. */
import type { Review } from '@oversyn/model'
import { AppError } from '../app-error.ts'
import type { Scope } from '../scope.ts'
import { findReview } from './find-review.ts'

/** The state at the newest entry of the log. Not to be changed: others are given the same object. */
export async function readState({ db, cache }: Scope, named: string): Promise<Review> {
  const { id, head } = await findReview(db, named)
  const state = await cache.state(db, id, head)
  if (!state) throw new AppError('review-unknown', `The review "${named}" has no beginning.`)
  return state
}
