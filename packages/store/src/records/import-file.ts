/** Importing a stored file: staged in short transactions, then shown by one entry of the log, or not at all. */
import type { Actor } from '@oversyn/model'
import { AppError } from '../app-error.ts'
import { change, type Done } from '../commands/change.ts'
import { reason, refuse } from '../commands/command.ts'
import { find } from '../commands/references.ts'
import { checkRoom } from '../engine/check-room.ts'
import type { Db, Tx } from '../engine/engine.ts'
import { refreshWhereGrown } from '../engine/refresh-statistics.ts'
import { stepAside } from '../engine/step-aside.ts'
import { transact } from '../engine/transact.ts'
import { authorise } from '../policy.ts'
import type { Scope } from '../scope.ts'
import { findReview } from '../state/find-review.ts'
import { readState } from '../state/read-state.ts'
import { discardImport } from './discard-import.ts'
import type { ImportReading } from './import-reading.ts'
import { insertBatch } from './insert-records.ts'
import { type EarlierImport, earlierImport } from './known-file.ts'
import type { RecordBatch, RecordsRead } from './record-batches.ts'
import type { RecordPlace } from './record-row.ts'

/** What is to be imported. */
export interface FileImport {
  /** The id of the import; whoever tries again after a crash gives the same. */
  id?: string
  /** The id of the source the records come from, and of the search that found them, if one is logged. */
  source: string
  search: string | null
  /** A file that is stored. */
  file: { name: string; hash: string }
  /** Reads the file; not called where the review has it already. */
  read: (at: Omit<RecordPlace, 'ordinal'>) => AsyncGenerator<RecordBatch, ReadFile>
  why?: string | undefined
}

/** What reading a file came to. */
export interface ReadFile extends RecordsRead {
  reading: ImportReading | null
}

/** What an import came to. `restored`: the file had been imported and undone before, and its records are back. */
export interface Imported {
  id: string
  records: number
  reading: ImportReading | null
  restored: boolean
  done: Done
}

/**
 * Imports a stored file into a review. Refuses with `file-known` where the review has that very file already, before it is read, and with
 * `file-without-records` where nothing is found in it. Whatever goes wrong on the way, nothing of it is seen.
 */
export async function importFile(scope: Scope, actor: Actor, named: string, given: FileImport): Promise<Imported> {
  const { db, sources } = scope
  const { id: review } = await findReview(db, named)
  authorise(actor, 'write', review)
  await refuseUnknownOrigin(scope, review, given)
  const { hash, name } = given.file
  const file = await db.selectFrom('raw_file').selectAll().where('hash', '=', hash).executeTakeFirst()
  if (!file) throw new AppError('file-unknown', `The file "${name}" is not stored.`)
  const id = given.id ?? sources.newId()
  const before = await earlierImport(scope, review, hash, id)
  if (before) return bringBack(scope, actor, review, before, given.why)
  const claim: Claim = { id, hash, name }
  await stage(scope, review, claim, Number(file.bytes), given)
  try {
    const { reading, ...read } = await stageRecords(scope, review, claim, given)
    if (read.count === 0) throw withoutRecords(reading)
    // Before anybody asks for them: pages are read in order only once the planner knows how many there are.
    await refreshWhereGrown(db, 'record', (await recordsHeld(db)) + read.count)
    const payload = {
      ...{ import: id, source: given.source, search: given.search, file: { name, hash, bytes: Number(file.bytes) } },
      ...{ ...read, why: given.why },
    }
    const done = await change(scope, actor, review, async (tx) => {
      await keepClaim(tx, claim)
      const found = { count: read.count, held: read.count, reading: reading && JSON.stringify(reading) }
      await tx.updateTable('import').set(found).where('id', '=', id).execute()
      return { happenings: [{ type: 'records.imported', payload }] }
    })
    return { id, records: read.count, reading, restored: false, done }
  } catch (error) {
    await discardImport(db, id)
    throw error
  }
}

/** How many records the store has, of all reviews, without those that are being staged. */
async function recordsHeld(db: Db): Promise<number> {
  const row = await db
    .selectFrom('import')
    .select((it) => it.fn.sum<string>('held').as('held'))
    .executeTakeFirst()
  return Number(row?.held ?? 0)
}

/** An import that is there already: shown again where it was undone. */
async function bringBack(
  scope: Scope,
  actor: Actor,
  review: string,
  { state, ...before }: EarlierImport,
  why: string | undefined,
): Promise<Imported> {
  const restored = state === 'undone'
  const payload = { import: before.id, why }
  const done = await change(scope, actor, review, () => ({
    happenings: restored ? [{ type: 'import.restored', payload }] : [],
  }))
  return { ...before, restored, done }
}

async function refuseUnknownOrigin(scope: Scope, review: string, { source, search }: FileImport): Promise<void> {
  const state = await readState(scope, review)
  if (!find(state, 'source', source))
    refuse([reason('reference-unknown', `There is no source with the id ${source}.`, { kind: 'source' })])
  if (search === null) return
  const ran = find(state, 'search', search)
  if (!ran) refuse([reason('reference-unknown', `There is no search with the id ${search}.`, { kind: 'search' })])
  if (ran.source !== source)
    refuse([reason('search-elsewhere', 'That search was run in another source.', { kind: 'search', id: search })])
}

/** A staged import as long as nobody has swept it away. */
interface Claim {
  id: string
  hash: string
  name: string
}

/** Refuses where somebody who imports the same file has swept ours away. */
async function keepClaim(tx: Tx, { id, hash, name }: Claim): Promise<void> {
  const own = await tx
    .selectFrom('import')
    .select('id')
    .where('id', '=', id)
    .where('state', '=', 'staged')
    .where('file_hash', '=', hash)
    .forShare()
    .execute()
  if (own.length === 0)
    throw new AppError('file-known', `The file "${name}" is being imported by somebody else at this moment.`)
}

async function stage(scope: Scope, review: string, { id, hash, name }: Claim, bytes: number, given: FileImport) {
  await transact(scope.db, (tx) =>
    tx
      .insertInto('import')
      .values({
        ...{ id, review, source: given.source, search: given.search },
        ...{ file_hash: hash, file_name: name, file_bytes: bytes },
        ...{ count: 0, held: 0, state: 'staged', seq: null, reading: null },
      })
      .execute(),
  )
}

/** Rows take so much more room than their text: with the keys that lists are sorted by, and the database's log. */
const roomFactor = 4

async function stageRecords({ db, engine }: Scope, review: string, claim: Claim, given: FileImport): Promise<ReadFile> {
  const batches = given.read({ review, import: claim.id, source: given.source, fileHash: claim.hash })
  const aside = stepAside(engine)
  try {
    for (;;) {
      const next = await batches.next()
      if (next.done) return next.value
      await aside()
      await checkRoom(engine, roomFactor * next.value.rows.length)
      await transact(db, async (tx) => {
        await keepClaim(tx, claim)
        await insertBatch(tx, next.value)
      })
    }
  } finally {
    // Whoever reads is told that nobody listens any more.
    await batches.return({ count: 0, digest: '', reading: null }).catch(() => undefined)
  }
}

/** A file in which nothing was found is never passed over in silence. */
function withoutRecords(reading: ImportReading | null): AppError {
  const found = reading?.problems.find((it) => it.severity === 'error') ?? reading?.problems[0]
  return new AppError('file-without-records', found?.message ?? 'There are no records in the file.')
}
