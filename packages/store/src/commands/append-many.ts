/** Appending what has already been decided on: by a benchmark, or by a reader of files. */
import type { Actor, Happening } from '@oversyn/model'
import { authorise } from '../policy.ts'
import type { Scope } from '../scope.ts'
import { findReview } from '../state/find-review.ts'
import { change, type Done } from './change.ts'

/**
 * Appends happenings to a review in one transaction, as they are: what a command would check is the caller's matter. A few
 * thousand at a time keep the transaction short.
 */
export async function appendMany(
  scope: Scope,
  actor: Actor,
  named: string,
  happenings: readonly Happening[],
): Promise<Done> {
  const { id } = await findReview(scope.db, named)
  authorise(actor, 'write', id)
  return change(scope, actor, id, () => ({ happenings: [...happenings] }))
}
