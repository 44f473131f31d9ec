/** Appending what already has been decided: loading, importing, benchmarks. */
import type { Actor, Happening } from '@oversyn/model'
import { change, type Done } from '../commands/execute.ts'
import { authorise } from '../policy.ts'
import type { Scope } from '../scope.ts'
import { findReview } from '../state/find-review.ts'

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
