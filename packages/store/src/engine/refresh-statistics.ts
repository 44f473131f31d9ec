/** What the planner knows of a table's size: the embedded engine has nobody who looks after that, and servers come to it late. */
import { sql } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import type { Db, Tx } from './engine.ts'

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

/** So many bytes of a table are gone through as fast as an index. */
const few = 64 * 1024

/**
 * Inside a transaction that writes many rows: counts their table anew where it takes half as much room again as when it was counted last.
 * Until the planner hears of them, it takes the rows of a review for one, and goes through all of them to find each.
 */
export async function refreshWhereSwollen(tx: Tx, table: keyof Tables): Promise<void> {
  const { rows } = await sql<{ bytes: number; known: number }>`
    select pg_relation_size(oid)::float8 as bytes, relpages * current_setting('block_size')::float8 as known
    from pg_class where oid = ${sql.lit(table)}::regclass`.execute(tx)
  const { bytes = 0, known = 0 } = rows[0] ?? {}
  if (bytes < few || bytes < 1.5 * known) return
  await sql`set local default_statistics_target = ${sql.lit(sample)}`.execute(tx)
  // Whoever counts it already does so for us.
  await sql`analyze (skip_locked) ${sql.table(table)}`.execute(tx)
}
