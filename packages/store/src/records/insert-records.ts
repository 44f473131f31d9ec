/** Writing rows of records. */
import type { Tx } from '../engine/engine.ts'
import { insertBatches } from '../schema/insert-batches.ts'
import type { Tables } from '../schema/tables.ts'

export async function insertRecords(tx: Tx, rows: readonly Tables['record'][]): Promise<void> {
  await insertBatches(
    tx,
    'record',
    {
      review: 'text',
      id: 'text',
      import: 'text',
      ordinal: 'integer',
      source: 'text',
      report: 'text',
      sort: 'text',
      author_sort: 'text',
      title: 'text',
      authors: 'text',
      year: 'integer',
      type: 'text',
      language: 'text',
      abstract: 'integer',
      data: 'text',
    },
    rows,
  )
}
