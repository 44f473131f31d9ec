/** The one way into the log: seal what happened, write it, project it, move the head. */
import { type Actor, type Event, genesis, type Happening, type Head, type NewId, seal } from '@oversyn/model'
import { AppError } from '../app-error.ts'
import type { Tx } from '../engine/engine.ts'
import { projectEvents } from './project-events.ts'
import { insertEntries, readEntry } from './stored-rows.ts'

/** What a log takes from outside: the time, ids, and randomness for the salts. */
export interface Sources {
  now: () => Date
  newId: NewId
  random: (bytes: number) => Uint8Array
}

/** A review that this transaction may write to, and the head of its log. */
export interface Locked {
  id: string
  head: Head
}

/** Locks a review for writing until the transaction ends, so that its chain has one end. Refuses with `review-unknown`. */
export async function lockReview(tx: Tx, id: string): Promise<Locked> {
  const row = await tx
    .selectFrom('review')
    .select(['head_seq', 'head_hash', 'head_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new AppError('review-unknown', 'There is no such review.')
  return { id, head: { seq: row.head_seq, hash: row.head_hash, at: row.head_at } }
}

/** Begins the log of a new review. Refuses with `review-exists` where its id or key is taken. */
export async function beginReview(tx: Tx, id: string, key: string, at: string): Promise<Locked> {
  const head: Head = { seq: 0, hash: genesis, at }
  const made = await tx
    .insertInto('review')
    .values({ id, key, head_seq: head.seq, head_hash: head.hash, head_at: at, created: at })
    .onConflict((it) => it.doNothing())
    .returning('id')
    .execute()
  if (made.length === 0) throw new AppError('review-exists', `There is already a review "${key}".`)
  return { id, head }
}

export interface Appended {
  head: Head
  events: Event[]
}

/** Appends what happened to a locked review, all at the same time by the clock. */
export async function append(
  tx: Tx,
  review: Locked,
  actor: Actor,
  happenings: readonly Happening[],
  sources: Sources,
): Promise<Appended> {
  if (happenings.length === 0) return { head: review.head, events: [] }
  const at = sources.now().toISOString()
  let head = review.head
  const entries = happenings.map((happening) => {
    const seq = head.seq + 1
    const salt = Buffer.from(sources.random(16)).toString('hex')
    const place = { id: sources.newId(), review: review.id, seq, at, actor, previous: head.hash, salt }
    const stored = seal(happening, place)
    head = { seq, hash: stored.hash, at }
    return readEntry(stored)
  })
  const events = entries.flatMap(({ event }) => (event.payload === null ? [] : [event]))
  await insertEntries(tx, review.id, entries)
  await projectEvents(tx, review.id, events)
  await moveHead(tx, review.id, head)
  return { head, events }
}

/** Says how far the log of a review goes. */
export async function moveHead(tx: Tx, review: string, head: Head): Promise<void> {
  await tx
    .updateTable('review')
    .set({ head_seq: head.seq, head_hash: head.hash, head_at: head.at })
    .where('id', '=', review)
    .execute()
}
