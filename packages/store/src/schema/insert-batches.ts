/** Many rows at once, the same way on every engine: one JSON text a batch, unpacked by the database. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../engine/engine.ts'
import type { Tables } from './tables.ts'

const batchRows = 500
const batchBytes = 4 * 1024 * 1024

/** The columns of a table with the type that each is unpacked to. */
export type Columns<T extends keyof Tables> = { [C in keyof Tables[T] & string]: 'text' | 'integer' | 'bigint' }

/**
 * Inserts rows in batches of 500, or of about 4 MiB. `conflict` is what follows the rows, e.g. sql`on conflict do nothing`.
 */
export async function insertBatches<T extends keyof Tables>(
  tx: Tx,
  table: T,
  columns: Columns<T>,
  rows: readonly Tables[T][],
  conflict: RawBuilder<unknown> = sql``,
): Promise<void> {
  for (const batch of batches(rows)) await insertJson(tx, table, columns, Buffer.from(batch), conflict)
}

/** Inserts rows that are JSON already, in UTF-8: bytes reach any engine faster than a text. */
export async function insertJson<T extends keyof Tables>(
  tx: Tx,
  table: T,
  columns: Columns<T>,
  rows: Uint8Array,
  conflict: RawBuilder<unknown> = sql``,
): Promise<void> {
  const names = Object.keys(columns)
  const types = sql.raw(
    Object.entries(columns)
      .map(([name, type]) => `"${name}" ${String(type)}`)
      .join(', '),
  )
  await sql`
    insert into ${sql.table(table)} (${sql.join(names.map((name) => sql.ref(name)))})
    select ${sql.join(names.map((name) => sql.ref(name)))}
    from jsonb_to_recordset(convert_from(${rows}::bytea, 'UTF8')::jsonb) as given(${types})
    ${conflict}`.execute(tx)
}

/** The rows as JSON texts of a bounded size. */
export function* batches(rows: readonly object[]): Generator<string> {
  let texts: string[] = []
  let bytes = 0
  for (const row of rows) {
    const text = JSON.stringify(row)
    if (texts.length > 0 && (texts.length >= batchRows || bytes + text.length > batchBytes)) {
      yield `[${texts.join(',')}]`
      texts = []
      bytes = 0
    }
    texts.push(text)
    bytes += text.length
  }
  if (texts.length > 0) yield `[${texts.join(',')}]`
}
