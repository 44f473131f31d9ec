/** What the planner knows of a table's size: the embedded engine has nobody who looks after that, and servers come to it late. */
import { sql } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import type { Db } from './engine.ts'

/**
 * Counts tables anew, after they have grown much. Without it, pages of a large list are sorted whole instead of read in order.
 * Where that fails nothing is lost, for what was asked for is committed: so it is not told.
 */
export async function refreshStatistics(db: Db, tables: readonly (keyof Tables)[]): Promise<void> {
  for (const table of tables) {
    try {
      await sql`analyze ${sql.table(table)}`.execute(db)
    } catch {
      return
    }
  }
}
