/** createReview: a title is enough; the key is made from it. */
import { type Actor, NewReview } from '@oversyn/model'
import { transact } from '../engine/transact.ts'
import { append, beginReview } from '../log/append.ts'
import { authorise } from '../policy.ts'
import type { Scope } from '../scope.ts'
import { type Done, present } from './change.ts'
import { firstFree, slug } from './make-key.ts'
import { readInput } from './read-input.ts'

/** What may be left out of a {@link NewReview} may be left out here. */
export type NewReviewInput = Partial<NewReview> & Pick<NewReview, 'title'>

/** Makes a review. Refuses with `review-exists` where a key is given that another review has. */
export async function createReview(scope: Scope, actor: Actor, given: NewReviewInput): Promise<Done> {
  const input = readInput(NewReview, given)
  authorise(actor, 'create', null)
  const { sources } = scope
  return transact(scope.db, async (tx) => {
    const rows = await tx.selectFrom('review').select('key').execute()
    const taken = new Set(rows.map((it) => it.key))
    const key = input.key ?? firstFree(slug(input.title) ?? 'review', (it) => taken.has(it))
    const id = sources.newId()
    const begun = await beginReview(tx, id, key, sources.now().toISOString())
    const value = { ...input, id, key }
    const appended = await append(tx, begun, actor, [{ type: 'review.created', payload: { value } }], sources)
    return present(appended, { id, key })
  })
}
