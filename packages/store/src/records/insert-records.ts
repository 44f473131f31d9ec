/** Writing rows of records. */
import type { Tx } from '../engine/engine.ts'
import { type Columns, insertBatches, insertJson } from '../schema/insert-batches.ts'
import type { Tables } from '../schema/tables.ts'
import type { RecordBatch } from './record-batches.ts'

const columns: Columns<'record'> = {
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
}

export async function insertRecords(tx: Tx, rows: readonly Tables['record'][]): Promise<void> {
  await insertBatches(tx, 'record', columns, rows)
}

export async function insertBatch(tx: Tx, batch: RecordBatch): Promise<void> {
  await insertJson(tx, 'record', columns, batch.rows)
}
