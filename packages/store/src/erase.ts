/** Erasing what an entry of the log says, on request of the person it speaks of. */
import type { Actor } from '@oversyn/model'
import { AppError } from './app-error.ts'
import { type Done, present } from './commands/change.ts'
import { reason, refuse } from './commands/command.ts'
import { checkReview } from './commands/references.ts'
import { transact } from './engine/transact.ts'
import { append, lockReview } from './log/append.ts'
import { rebuild } from './log/rebuild.ts'
import { authorise } from './policy.ts'
import type { Scope } from './scope.ts'
import { findReview } from './state/find-review.ts'
import { StateCache } from './state/state-cache.ts'

/**
 * Erases the payload of an entry and makes the review anew without it; that it was erased is an entry of its own, and the chain
 * still verifies. What the object was before that entry comes back, so all entries about a person are erased one by
 * one. Refused with `command-refused` for the naming of the review, and where something rests on what would be gone.
 */
export async function eraseEntry(
  scope: Scope,
  actor: Actor,
  named: string,
  eventId: string,
  why?: string,
): Promise<Done> {
  const { id } = await findReview(scope.db, named)
  authorise(actor, 'administer', id)
  const appended = await transact(scope.db, async (tx) => {
    const locked = await lockReview(tx, id)
    const entry = await tx
      .selectFrom('event')
      .select(['seq', 'type', 'payload'])
      .where('review', '=', id)
      .where('id', '=', eventId)
      .executeTakeFirst()
    if (!entry) throw new AppError('event-unknown', `There is no entry ${eventId} in this log.`)
    if (entry.type === 'review.created' || entry.type === 'review.renamed')
      refuse([reason('entry-names-review', 'An entry that names the review cannot be erased.')])
    if (entry.payload === null) return { head: locked.head, events: [] }
    const before = await scope.cache.state(tx, id, locked.head)
    await tx
      .updateTable('event')
      .set({ payload: null, salt: null })
      .where('review', '=', id)
      .where('seq', '=', entry.seq)
      .execute()
    await rebuild(tx, id)
    const payload = { seq: entry.seq, why }
    const appended = await append(tx, locked, actor, [{ type: 'entry.erased', payload }], scope.sources)
    const after = await new StateCache().state(tx, id, appended.head)
    const known = new Set(before ? checkReview(before).map((it) => it.message) : [])
    const problems = after ? checkReview(after).filter((it) => !known.has(it.message)) : []
    if (problems.length > 0) refuse(problems)
    return appended
  })
  return present(appended, undefined)
}
