/** The room of rows that were deleted: an engine that nobody looks after keeps it taken until it is told. */
import { sql } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import type { Db } from './engine.ts'

/** Makes the room of deleted rows usable again. Where it fails, nothing is lost but room. */
export async function giveBackRoom(db: Db, table: keyof Tables): Promise<void> {
  await sql`vacuum ${sql.table(table)}`.execute(db).catch(() => undefined)
}
