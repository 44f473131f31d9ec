/** Taking pieces of files away, a few at a time so that nobody waits, and giving their room back. */
import { sql } from 'kysely'
import type { Db } from '../engine/engine.ts'
import { giveBackRoom } from '../engine/give-back-room.ts'

const atOnce = 16

/** Removes the pieces under a name, unless a file of that name is there by now. */
export async function removePieces(db: Db, name: string): Promise<void> {
  let removed = 0
  for (;;) {
    const { rows } = await sql`
      delete from raw_chunk where hash = ${name} and ordinal in (
        select ordinal from raw_chunk where hash = ${name} order by ordinal desc limit ${atOnce})
        and not exists (select 1 from raw_file where hash = ${name})
      returning ordinal`.execute(db)
    removed += rows.length
    if (rows.length < atOnce) break
  }
  if (removed > 0) await giveBackRoom(db, 'raw_chunk')
}
