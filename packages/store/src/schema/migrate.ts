/** Bringing a store's schema up to this program's: forwards only, one statement at a time. */
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { AppError } from '../app-error.ts'
import type { Db } from '../engine/engine.ts'
import { transact } from '../engine/transact.ts'
import { rebuild } from '../log/rebuild.ts'
import { levels } from './migrations.ts'

/**
 * Migrates to a level, by default the newest, and says which level the store had. Refuses with `store-newer` where a newer
 * program wrote the store, before anything is changed.
 */
export async function migrate(db: Db, now: () => Date, to: number = levels.length): Promise<number> {
  await step(
    db,
    'create table if not exists schema_version (one integer primary key, level integer not null, opened text not null)',
  )
  const row = await db.selectFrom('schema_version').select('level').executeTakeFirst()
  const from = row?.level ?? 0
  if (from > to)
    throw new AppError(
      'store-newer',
      `The store was written by a newer version of Oversyn (schema ${from}; this one knows ${to}). Use that version.`,
    )
  const missing = levels.slice(from, to)
  for (const level of missing) for (const statement of level.steps) await step(db, statement)
  if (from > 0 && missing.some((level) => level.rebuild)) {
    const reviews = await db.selectFrom('review').select('id').execute()
    for (const { id } of reviews) await transact(db, (tx) => rebuild(tx, id))
  }
  await markOpened(db, to, now)
  return from
}

/** Writes the level and the time: also the commit by which the embedded engine is probed for durability. */
async function markOpened(db: Db, level: number, now: () => Date): Promise<void> {
  const opened = now().toISOString()
  await db
    .insertInto('schema_version')
    .values({ one: 1, level, opened })
    .onConflict((it) => it.column('one').doUpdateSet({ level, opened }))
    .execute()
}

/** Two servers may start at once: `if not exists` then still collides now and then, and the second attempt finds it done. */
async function step(db: Db, statement: string): Promise<void> {
  const collisions = new Set(['23505', '42P07', '42710', 'XX000', '40001'])
  for (let attempt = 1; ; attempt += 1) {
    try {
      await sql.raw(statement).execute(db)
      return
    } catch (error) {
      const { code } = error as Error & { code?: string }
      if (attempt >= 5 || !collisions.has(code ?? '')) throw error
      await wait(50 * attempt)
    }
  }
}
