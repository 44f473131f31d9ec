/** What the planner knows of a table's size: the embedded engine has nobody who looks after that, and servers come to it late. */
import { sql } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import type { Db } from './engine.ts'

/** As many rows are looked at as keep nobody waiting; the planner needs the order of size. */
const sample = 10

/**
 * Counts tables anew, after they have grown much. Without it, pages of a large list are sorted whole instead of read in order.
 * Where that fails nothing is lost, for what was asked for is committed: so it is not told.
 */
export async function refreshStatistics(db: Db, tables: readonly (keyof Tables)[]): Promise<void> {
  for (const table of tables) {
    try {
      await db.transaction().execute(async (tx) => {
        await sql`set local default_statistics_target = ${sql.lit(sample)}`.execute(tx)
        await sql`analyze ${sql.table(table)}`.execute(tx)
      })
    } catch {
      return
    }
  }
}

/** The same, where a table has grown by more than a tenth since it was last counted. */
export async function refreshWhereGrown(db: Db, table: keyof Tables, rows: number): Promise<void> {
  const { rows: found } = await sql<{ known: number }>`
    select reltuples::float8 as known from pg_class where oid = ${sql.lit(table)}::regclass`.execute(db)
  if (rows > 1.1 * (found[0]?.known ?? 0)) await refreshStatistics(db, [table])
}
