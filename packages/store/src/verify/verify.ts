/** `verify`: of one review, or of all. */
import type { Db } from '../engine/engine.ts'
import { allReviews, findReview } from '../state/find-review.ts'
import { type Verification, verifyReview } from './verify-review.ts'

/** Verifies a review by its id or key, or every review. */
export async function verify(db: Db, named?: string): Promise<Verification[]> {
  const reviews = named === undefined ? await allReviews(db) : [await findReview(db, named)]
  const found: Verification[] = []
  for (const { id } of reviews) found.push(await verifyReview(db, id))
  return found
}
