/** Whether a review has a file already: told before it is read. */
import { AppError } from '../app-error.ts'
import type { Db } from '../engine/engine.ts'
import type { Tables } from '../schema/tables.ts'
import type { Scope } from '../scope.ts'
import { readState } from '../state/read-state.ts'
import { discardImport } from './discard-import.ts'
import { type ImportReading, readReading } from './import-reading.ts'

/** An import of the same file that there is. */
export interface EarlierImport {
  id: string
  records: number
  reading: ImportReading | null
  state: 'shown' | 'undone'
}

/**
 * The import of the same file that there is: one that was undone, or the very import that is asked for, where it was cut short
 * after its end. Refuses with `file-known` where another shows it or is about to; sweeps the remains of those that were cut short.
 */
export async function earlierImport(
  scope: Scope,
  review: string,
  hash: string,
  id: string,
): Promise<EarlierImport | undefined> {
  const { db } = scope
  const same = await db
    .selectFrom('import')
    .selectAll()
    .where('review', '=', review)
    .where('file_hash', '=', hash)
    .orderBy('seq')
    .execute()
  const held = same.filter((it) => it.held > 0)
  const own = held.find((it) => it.id === id && it.state === 'shown')
  if (own) return earlier(own)
  const shown = held.find((it) => it.state === 'shown')
  if (shown) throw await known(scope, review, shown)
  for (const it of same.filter((it) => it.state === 'staged')) {
    if (it.id !== id && (await isUnderWay(db, it.id, scope.sources.now())))
      throw new AppError('file-known', `The file is being imported at this moment, as "${it.file_name}".`)
    await discardImport(db, it.id)
  }
  const undone = held.find((it) => it.state === 'undone')
  return undone && earlier(undone)
}

function earlier({ id, count, reading, state }: Tables['import']): EarlierImport {
  return { id, records: count, reading: readReading(reading), state: state === 'undone' ? state : 'shown' }
}

/** Refuses with `file-known` where the review shows the records of a file. */
export async function refuseKnown(scope: Scope, review: string, hash: string): Promise<void> {
  const shown = await scope.db
    .selectFrom('import')
    .select(['id', 'file_name', 'source', 'seq'])
    .where('review', '=', review)
    .where('file_hash', '=', hash)
    .where('state', '=', 'shown')
    .where('held', '>', 0)
    .executeTakeFirst()
  if (shown) throw await known(scope, review, shown)
}

/** The job of an import has its id. */
async function isUnderWay(db: Db, id: string, now: Date): Promise<boolean> {
  const jobs = await db
    .selectFrom('job')
    .select('id')
    .where('id', '=', id)
    .where('state', '=', 'running')
    .where('lease', '>=', now.toISOString())
    .execute()
  return jobs.length > 0
}

async function known(
  scope: Scope,
  review: string,
  { id, file_name, source, seq }: { id: string; file_name: string; source: string; seq: number | null },
): Promise<AppError> {
  const entry = await scope.db
    .selectFrom('event')
    .select('at')
    .where('review', '=', review)
    .where('seq', '=', seq)
    .executeTakeFirst()
  const at = entry?.at.slice(0, 10) ?? ''
  const from = (await readState(scope, review)).sources.find((it) => it.id === source)?.name ?? source
  const message = `This file has been imported before: as "${file_name}", from ${from}, on ${at}.`
  const values = { name: file_name, source: from, at }
  const problem = { code: 'file-known', severity: 'error', message, where: { kind: 'import', id }, values } as const
  return new AppError('file-known', message, { problems: [problem] })
}
