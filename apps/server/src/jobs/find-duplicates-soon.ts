/** Asking for duplicates to be found: by a person, or because records came in. */
import type { Actor } from '@oversyn/model'
import type { Job, Store } from '@oversyn/store'

/** The work that does it: one that waits already, which will see what came in since, or a new one. */
export async function findDuplicatesSoon(store: Store, review: string, actor: Actor): Promise<Job> {
  const jobs = await store.jobs.list(review)
  const waiting = jobs.find((it) => it.kind === 'find-duplicates' && it.state === 'waiting')
  return waiting ?? store.jobs.add({ review, kind: 'find-duplicates', input: {}, actor })
}
