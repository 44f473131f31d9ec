/** What records are called, for places that speak of a few of them. */
import type { Db } from '../engine/engine.ts'

/** The titles of those that are here and have one, by id. */
export async function recordTitles(db: Db, review: string, records: readonly string[]): Promise<Map<string, string>> {
  if (records.length === 0) return new Map()
  const rows = await db
    .selectFrom('record')
    .select(['id', 'title'])
    .where('review', '=', review)
    .where('id', 'in', [...new Set(records)])
    .where('title', '!=', '')
    .execute()
  return new Map(rows.map((it) => [it.id, it.title]))
}
