/** Records on their way out: as references, one after the other, in the order of the list. */
import { asReference, corrected, type Delivered, mergeReferences, type Reference } from '@oversyn/formats'
import type { Db } from '../engine/engine.ts'
import { findReview } from '../state/find-review.ts'
import { correctionsOf } from './corrections.ts'
import { listRecords, type RecordsQuery } from './list-records.ts'
import { readSaid } from './record-row.ts'

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
  const isMerged = query.each === 'report'
  let at: string | undefined
  do {
    const page = await listRecords(db, review, { ...query, at, limit: pageSize })
    const shown = page.records.map((it) => (isMerged ? it.report : it.id))
    const delivered = await deliveredBy(db, review, isMerged ? 'record.report' : 'record.id', shown)
    for (const id of shown) {
      const records = delivered.get(id) ?? []
      if (records.length > 0) yield isMerged ? mergeReferences(records).reference : alone(records)
    }
    at = page.next ?? undefined
  } while (at !== undefined)
}

/** What the records of reports, or records by themselves, delivered; by the id that was asked for, in the order of import. */
async function deliveredBy(
  db: Db,
  review: string,
  by: 'record.report' | 'record.id',
  ids: readonly string[],
): Promise<Map<string, Delivered[]>> {
  const found = new Map<string, Delivered[]>()
  if (ids.length === 0) return found
  const rows = await db
    .selectFrom('record')
    .innerJoin('import', 'import.id', 'record.import')
    .select(['record.id', 'record.data', `${by} as of`])
    .where('record.review', '=', review)
    .where(by, 'in', [...ids])
    .where('import.state', '=', 'shown')
    .orderBy('import.seq')
    .orderBy('record.ordinal')
    .execute()
  const corrections = await correctionsOf(
    db,
    review,
    rows.map((it) => it.id),
  )
  for (const [rank, { id, data, of }] of rows.entries()) {
    const said = asReference(readSaid(data)?.data ?? {})
    const one = { id, rank, said, corrections: corrections.get(id) ?? [] }
    found.set(of, [...(found.get(of) ?? []), one])
  }
  return found
}

function alone([record]: readonly Delivered[]): Reference {
  if (!record) throw new RangeError('there is no record')
  return corrected(record.said, new Map(record.corrections.map((it) => [it.field, it.text])))
}
