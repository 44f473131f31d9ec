/** At the start: what a process that was killed has left of files and imports is taken away. */
import { sql } from 'kysely'
import type { Engine } from '../engine/engine.ts'
import { discardImport } from './discard-import.ts'
import { removePieces } from './remove-pieces.ts'
import { arriving } from './stored-files.ts'

/** On a shared database others may be at work: what is younger is left alone. */
const patienceMs = 24 * 60 * 60 * 1000

/** Sweeps. On the embedded engine nobody else can be at work, so everything half done is old. */
export async function sweep({ db, kind }: Pick<Engine, 'db' | 'kind'>, now: () => Date): Promise<void> {
  const isOld = (id: string) => kind === 'embedded' || madeAt(id) < now().getTime() - patienceMs
  const staged = await db.selectFrom('import').select('id').where('state', '=', 'staged').execute()
  for (const { id } of staged) if (isOld(id)) await discardImport(db, id)
  const { rows } = await sql<{ hash: string }>`
    select distinct hash from raw_chunk where ordinal = 0 and not exists (
      select 1 from raw_file where raw_file.hash = raw_chunk.hash)`.execute(db)
  for (const { hash } of rows) {
    const isArriving = hash.startsWith(arriving)
    if (isArriving ? isOld(hash.slice(arriving.length)) : kind === 'embedded') await removePieces(db, hash)
  }
}

/** The milliseconds since 1970 that an id of ours (UUIDv7) begins with. */
function madeAt(id: string): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
}
