/** Importing records: staged in short transactions, then shown by one entry of the log, or not at all. */
import type { Actor } from '@oversyn/model'
import { AppError } from '../app-error.ts'
import { change, type Done } from '../commands/change.ts'
import { reason, refuse } from '../commands/command.ts'
import { find } from '../commands/references.ts'
import { refreshStatistics } from '../engine/refresh-statistics.ts'
import { transact } from '../engine/transact.ts'
import { authorise } from '../policy.ts'
import type { Scope } from '../scope.ts'
import { findReview } from '../state/find-review.ts'
import { readState } from '../state/read-state.ts'
import { insertRecords } from './insert-records.ts'
import { fileHash, storeFile } from './raw-file.ts'
import { type RecordInput, RecordsDigest, recordRow } from './record-row.ts'

export interface RecordsImport {
  /** The id of the source they come from, and of the search that found them, if one is logged. */
  source: string
  search: string | null
  file: { name: string; bytes: Uint8Array }
  /** Reads the file; not called where the file is known already. */
  records: () => Iterable<RecordInput> | AsyncIterable<RecordInput>
  why?: string | undefined
}

const batchSize = 500

/**
 * Imports a file of records into a review. Refuses with `file-known` where the review has that very file already. Whatever
 * goes wrong on the way, nothing of it is seen.
 */
export async function importRecords(scope: Scope, actor: Actor, named: string, given: RecordsImport): Promise<Done> {
  const { db, sources } = scope
  const { id: review } = await findReview(db, named)
  authorise(actor, 'write', review)
  const state = await readState(scope, review)
  if (!find(state, 'source', given.source))
    refuse([reason('reference-unknown', `There is no source with the id ${given.source}.`, { kind: 'source' })])
  if (given.search !== null && !find(state, 'search', given.search))
    refuse([reason('reference-unknown', `There is no search with the id ${given.search}.`, { kind: 'search' })])
  const hash = fileHash(given.file.bytes)
  await refuseKnown(scope, review, hash)
  await storeFile(db, hash, given.file.bytes)
  const id = sources.newId()
  await stage(scope, review, id, hash, given)
  try {
    const { count, digest } = await stageRecords(scope, review, id, hash, given)
    const file = { name: given.file.name, hash, bytes: given.file.bytes.length }
    const payload = { import: id, source: given.source, search: given.search, file, count, digest, why: given.why }
    const done = await change(scope, actor, review, async (tx) => {
      const staged = await tx
        .selectFrom('record')
        .select((it) => it.fn.countAll<number>().as('count'))
        .where('import', '=', id)
        .executeTakeFirstOrThrow()
      // Somebody else importing the same file at the same time has swept ours away.
      if (Number(staged.count) !== count) throw known(given.file.name)
      await tx.updateTable('import').set({ count, held: count }).where('id', '=', id).execute()
      return { happenings: [{ type: 'records.imported', payload }], made: { id } }
    })
    await refreshStatistics(db, ['record', 'import'])
    return done
  } catch (error) {
    await discard(scope, [id])
    throw error
  }
}

async function refuseKnown(scope: Scope, review: string, hash: string): Promise<void> {
  const before = await scope.db
    .selectFrom('import')
    .select(['id', 'file_name', 'state', 'held'])
    .where('review', '=', review)
    .where('file_hash', '=', hash)
    .execute()
  const shown = before.find((it) => it.state === 'shown' && it.held > 0)
  if (shown) throw known(shown.file_name)
  // The remains of an import that was cut short.
  await discard(
    scope,
    before.filter((it) => it.state === 'staged').map((it) => it.id),
  )
}

function known(name: string): AppError {
  return new AppError('file-known', `This file has been imported before, as "${name}".`)
}

async function stage(scope: Scope, review: string, id: string, hash: string, given: RecordsImport): Promise<void> {
  await scope.db
    .insertInto('import')
    .values({
      id,
      review,
      source: given.source,
      search: given.search,
      file_hash: hash,
      file_name: given.file.name,
      file_bytes: given.file.bytes.length,
      count: 0,
      held: 0,
      state: 'staged',
      seq: null,
      reading: null,
    })
    .execute()
}

async function stageRecords(
  scope: Scope,
  review: string,
  id: string,
  hash: string,
  given: RecordsImport,
): Promise<{ count: number; digest: string }> {
  const digest = new RecordsDigest()
  let batch: ReturnType<typeof recordRow>[] = []
  let count = 0
  const flush = async (): Promise<void> => {
    const rows = batch
    batch = []
    if (rows.length > 0) await transact(scope.db, (tx) => insertRecords(tx, rows))
  }
  for await (const record of given.records()) {
    const row = recordRow(record, { review, import: id, source: given.source, fileHash: hash, ordinal: count })
    digest.add(row.data)
    batch.push(row)
    count += 1
    if (batch.length >= batchSize) await flush()
  }
  await flush()
  return { count, digest: digest.end() }
}

async function discard({ db }: Scope, imports: readonly string[]): Promise<void> {
  for (const id of imports) {
    const shown = await db.selectFrom('import').select('id').where('id', '=', id).where('state', '=', 'shown').execute()
    // The commit was acknowledged too late, or not at all: what the log says stands.
    if (shown.length > 0) continue
    await db.deleteFrom('record').where('import', '=', id).execute()
    await db.deleteFrom('import').where('id', '=', id).execute()
  }
}
