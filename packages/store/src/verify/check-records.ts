/** Records and raw files against what the log says of them. */

import { createHash } from 'node:crypto'
import type { Problem } from '@oversyn/model'
import type { Db } from '../engine/engine.ts'
import { type Correction, correctionsOf } from '../records/corrections.ts'
import { filePieces, isDamagedPiece } from '../records/raw-file.ts'
import { RecordsDigest, readSaid, recordRow, shownColumns } from '../records/record-row.ts'
import { recordsOfImport } from '../records/records-of-import.ts'
import type { Tables } from '../schema/tables.ts'

/** An import as the log says it. */
export interface LoggedImport {
  import: string
  count: number
  digest: string
  file: { hash: string; name: string }
}

/**
 * Checks one import: its records in order, and the file that they were read from.
 *
 * @param reportOf the report that the log says a record belongs to
 */
export async function checkRecords(
  db: Db,
  review: string,
  logged: LoggedImport,
  reportOf: (record: string) => string,
): Promise<Problem[]> {
  const where = { kind: 'import', id: logged.import }
  const row = await db.selectFrom('import').selectAll().where('id', '=', logged.import).executeTakeFirst()
  if (!row || (row.held === 0 && logged.count > 0)) {
    const message = `The records of "${logged.file.name}" are not in this store; only the log was loaded.`
    return [{ code: 'records-absent', severity: 'warning', message, where }]
  }
  const digest = new RecordsDigest()
  const problems: Problem[] = []
  let count = 0
  for await (const { record, corrections } of recordsOf(db, review, logged.import)) {
    digest.add(record.data)
    count += 1
    const place = { review, import: row.id, source: row.source, fileHash: row.file_hash, ordinal: count - 1 }
    if (!isDerived(record, place, corrections) || record.report !== reportOf(record.id))
      problems.push(
        differs(`The row of record ${record.ordinal} of "${row.file_name}" was changed.`, 'record', record.id),
      )
  }
  if (count !== logged.count || digest.end() !== logged.digest)
    problems.push({
      code: 'record-digest',
      severity: 'error',
      message: `The records of "${row.file_name}" are not those that were imported.`,
      where,
    })
  if ((await storedHash(db, row.file_hash)) !== row.file_hash)
    problems.push({
      code: 'raw-file-differs',
      severity: 'error',
      message: `The stored file "${row.file_name}" is not the one that was imported.`,
      where,
    })
  return problems
}

export function differs(message: string, kind: string, id: string): Problem {
  return { code: 'table-differs', severity: 'error', message, where: { kind, id } }
}

async function* recordsOf(
  db: Db,
  review: string,
  id: string,
): AsyncGenerator<{ record: Tables['record']; corrections: readonly Correction[] | undefined }> {
  for await (const page of recordsOfImport(db, id)) {
    const corrections = await correctionsOf(
      db,
      review,
      page.map((it) => it.id),
    )
    for (const record of page) yield { record, corrections: corrections.get(record.id) }
  }
}

/** Whether every column is what the record's own text makes it, with what was put right. */
function isDerived(
  row: Tables['record'],
  place: Parameters<typeof recordRow>[1],
  corrections: readonly Correction[] | undefined,
): boolean {
  const said = readSaid(row.data)
  if (!said) return false
  // Which report a record belongs to may change by linking.
  const { report: _, ...own } = recordRow(said, place)
  const expected = { ...own, ...shownColumns(said, corrections) }
  return Object.entries(expected).every(([name, value]) => row[name as keyof typeof expected] === value)
}

/** `undefined` where a piece cannot be unpacked. */
async function storedHash(db: Db, hash: string): Promise<string | undefined> {
  const made = createHash('sha256')
  try {
    for await (const { data } of filePieces(db, hash)) made.update(data)
  } catch (error) {
    if (isDamagedPiece(error)) return undefined
    throw error
  }
  return made.digest('hex')
}
