/** Records on their way out: as references, one after the other, in the order of the list. */
import { mergeReferences, type Reference } from '@oversyn/formats'
import type { Db } from '../engine/engine.ts'
import { findReview } from '../state/find-review.ts'
import { listRecords, type RecordsQuery } from './list-records.ts'
import { type RecordWhole, recordsWhole } from './record-whole.ts'

const pageSize = 500

/**
 * What a list shows, as references: one a report, merged of all its records in sight, or each record with what was put right.
 * Reads a page at a time.
 */
export async function* exportReferences(
  db: Db,
  named: string,
  query: Omit<RecordsQuery, 'at' | 'limit'>,
): AsyncGenerator<Reference> {
  const { id: review } = await findReview(db, named)
  let at: string | undefined
  do {
    const page = await listRecords(db, review, { ...query, at, limit: pageSize })
    const reports = page.records.map((it) => it.report)
    const wanted = query.each === 'report' ? await idsOf(db, review, reports) : page.records.map((it) => it.id)
    const records = await recordsWhole(db, review, wanted)
    yield* query.each === 'report' ? merged(reports, records) : alone(wanted, records)
    at = page.next ?? undefined
  } while (at !== undefined)
}

async function idsOf(db: Db, review: string, reports: readonly string[]): Promise<string[]> {
  if (reports.length === 0) return []
  const rows = await db
    .selectFrom('record')
    .select('id')
    .where('review', '=', review)
    .where('report', 'in', [...reports])
    .execute()
  return rows.map((it) => it.id)
}

function* merged(reports: readonly string[], records: readonly RecordWhole[]): Generator<Reference> {
  const byReport = new Map<string, RecordWhole[]>()
  for (const record of records) byReport.set(record.report, [...(byReport.get(record.report) ?? []), record])
  for (const report of reports) {
    const members = byReport.get(report) ?? []
    if (members.length > 0)
      yield mergeReferences(members.map(({ id, said, corrections }, rank) => ({ id, rank, said, corrections })))
        .reference
  }
}

function* alone(ids: readonly string[], records: readonly RecordWhole[]): Generator<Reference> {
  const byId = new Map(records.map((it) => [it.id, it]))
  for (const id of ids) {
    const record = byId.get(id)
    if (record) yield record.now
  }
}
