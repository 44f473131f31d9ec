/** Finding a review by what people or programs call it. */
import type { Head } from '@oversyn/model'
import { AppError } from '../app-error.ts'
import type { Db } from '../engine/engine.ts'

/** A review by name, and how far its log goes. */
export interface FoundReview {
  id: string
  key: string
  head: Head
}

/** A review by its id or its key. Refuses with `review-unknown`. */
export async function findReview(db: Db, named: string): Promise<FoundReview> {
  // No database can be asked for NUL.
  if (named.includes('\0')) throw new AppError('review-unknown', 'There is no such review.')
  const rows = await db
    .selectFrom('review')
    .selectAll()
    .where((it) => it.or([it('id', '=', named), it('key', '=', named)]))
    .execute()
  // A key may look like the id of another review: the id goes first.
  const row = rows.find((it) => it.id === named) ?? rows[0]
  if (!row) throw new AppError('review-unknown', `There is no review "${named}".`)
  return { id: row.id, key: row.key, head: { seq: row.head_seq, hash: row.head_hash, at: row.head_at } }
}

/** Every review, oldest first. */
export async function allReviews(db: Db): Promise<FoundReview[]> {
  const rows = await db.selectFrom('review').selectAll().orderBy('created').orderBy('key').execute()
  return rows.map((row) => ({
    id: row.id,
    key: row.key,
    head: { seq: row.head_seq, hash: row.head_hash, at: row.head_at },
  }))
}
