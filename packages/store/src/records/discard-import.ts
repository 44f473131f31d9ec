/** Taking away what a cut import has left, a little at a time so that nobody waits. */
import { sql } from 'kysely'
import type { Db } from '../engine/engine.ts'
import { giveBackRoom } from '../engine/give-back-room.ts'
import { transact } from '../engine/transact.ts'

const atOnce = 1_000

/** Removes a staged import and its rows. One that is shown by now stays: its commit was acknowledged too late, or not at all. */
export async function discardImport(db: Db, id: string): Promise<void> {
  // Whoever still writes to it finds that it is no longer theirs.
  const own = await transact(db, (tx) =>
    tx
      .updateTable('import')
      .set({ file_hash: '' })
      .where('id', '=', id)
      .where('state', '=', 'staged')
      .returning('id')
      .execute(),
  )
  if (own.length === 0) return
  let removed = 0
  for (;;) {
    const { rows } = await sql`
      delete from record where import = ${id} and ordinal in (
        select ordinal from record where import = ${id} order by ordinal limit ${atOnce})
      returning ordinal`.execute(db)
    removed += rows.length
    if (rows.length < atOnce) break
  }
  await db.deleteFrom('import').where('id', '=', id).execute()
  // A few rows are not worth going through all of them.
  if (removed >= atOnce) await giveBackRoom(db, 'record')
}
