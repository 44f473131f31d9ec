/** Importing records that are at hand, with the bytes they were read from. */
import type { Actor } from '@oversyn/model'
import type { Done } from '../commands/change.ts'
import type { Scope } from '../scope.ts'
import { findReview } from '../state/find-review.ts'
import { importFile } from './import-file.ts'
import { recordBatches } from './record-batches.ts'
import type { RecordInput } from './record-row.ts'
import { filesOf } from './stored-files.ts'

export interface RecordsImport {
  /** The id of the source they come from, and of the search that found them, if one is logged. */
  source: string
  search: string | null
  file: { name: string; bytes: Uint8Array }
  /** Reads the file; not called where the file is known already. */
  records: () => Iterable<RecordInput> | AsyncIterable<RecordInput>
  why?: string | undefined
}

/** Imports them as a file is imported: see {@link importFile} for what is refused. */
export async function importRecords(scope: Scope, actor: Actor, named: string, given: RecordsImport): Promise<Done> {
  const { bytes, name } = given.file
  const { id: review } = await findReview(scope.db, named)
  const files = filesOf(scope)
  const { hash } = await files.put(once(bytes))
  const { source, search, why } = given
  const { id, done } = await importFile(scope, actor, review, {
    ...{ source, search, why, file: { name, hash } },
    read: async function* (at) {
      return { ...(yield* recordBatches(given.records(), at)), reading: null }
    },
  })
  return { ...done, made: { id } }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
