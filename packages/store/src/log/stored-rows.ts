/** Stored events as rows of the log, and back. */
import { type Erased, type Event, lift, type StoredEvent, UnreadableEvent } from '@oversyn/model'
import { AppError } from '../app-error.ts'
import type { Db, Tx } from '../engine/engine.ts'
import { insertBatches } from '../schema/insert-batches.ts'

/** A stored entry and what it says. */
export interface Entry {
  stored: StoredEvent
  event: Event | Erased
}

/** A row of the log: the entry itself, and what the row repeats of it. */
export interface LogRow {
  seq: number
  id: string
  type: string
  at: string
  stored: StoredEvent
}

/** A stored entry with what it says. Refuses with `log-unreadable`. */
export function readEntry(stored: StoredEvent): Entry {
  try {
    return { stored, event: lift(stored) }
  } catch (error) {
    if (!(error instanceof UnreadableEvent)) throw error
    throw new AppError('log-unreadable', error.message, { cause: error })
  }
}

/** Writes entries into the log of a review. */
export async function insertEntries(tx: Tx, review: string, entries: readonly Entry[]): Promise<void> {
  const rows = entries.map(({ stored, event: { seq, id, type, at } }) => ({ review, seq, id, ...stored, type, at }))
  await insertBatches(
    tx,
    'event',
    {
      review: 'text',
      seq: 'integer',
      id: 'text',
      envelope: 'text',
      payload: 'text',
      salt: 'text',
      hash: 'text',
      type: 'text',
      at: 'text',
    },
    rows,
  )
}

/** The log of a review after an entry, by pages, so that it may be of any length. */
export async function* logPages(
  db: Db,
  review: string,
  range: { after?: number; upTo?: number } = {},
): AsyncGenerator<LogRow[]> {
  let after = range.after ?? 0
  for (;;) {
    let query = db
      .selectFrom('event')
      .select(['seq', 'id', 'type', 'at', 'envelope', 'payload', 'salt', 'hash'])
      .where('review', '=', review)
      .where('seq', '>', after)
    if (range.upTo !== undefined) query = query.where('seq', '<=', range.upTo)
    const page = await query.orderBy('seq').limit(1_000).execute()
    const last = page.at(-1)
    if (!last) return
    yield page.map(({ seq, id, type, at, ...stored }) => ({ seq, id, type, at, stored }))
    after = last.seq
  }
}
