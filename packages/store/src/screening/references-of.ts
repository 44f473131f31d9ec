/** Reports as references: merged of their records, with what people put right, or as they were described by hand. */
import { asReference, mergeReferences, type Reference } from '@oversyn/formats'
import type { Review } from '@oversyn/model'
import type { Db } from '../engine/engine.ts'
import { type RecordWhole, recordsWhole } from '../records/record-whole.ts'

/** A report as its records tell it together. */
export interface FoundReference {
  reference: Reference
  sources: string[]
  records: number
}

/** Some reports, by their ids, merged of their records in sight; those that were described by hand as they were. */
export async function referencesOf(
  db: Db,
  review: Review,
  reports: readonly string[],
): Promise<Map<string, FoundReference>> {
  const records = await recordsWhole(db, review.head.id, await recordsOfReports(db, review.head.id, reports))
  const members = new Map<string, RecordWhole[]>()
  for (const record of records) members.set(record.report, [...(members.get(record.report) ?? []), record])
  const found = new Map<string, FoundReference>()
  for (const [report, own] of members) {
    const merged = mergeReferences(own.map(({ id, said, corrections }, rank) => ({ id, rank, said, corrections })))
    const sources = [...new Set(own.map((it) => it.source))]
    found.set(report, { reference: merged.reference, sources, records: own.length })
  }
  // Reports that were described by hand have no record.
  for (const report of reports) {
    const described = found.has(report) ? undefined : review.reports.find((it) => it.id === report)
    if (!described) continue
    const { title, year, authors, doi, url } = described
    const reference = asReference({
      type: 'document',
      title,
      author: authors.map((it) => ({ ...it })),
      ...(year === null ? {} : { issued: { 'date-parts': [[year]] } }),
      DOI: doi,
      URL: url,
    })
    found.set(report, { reference, sources: [], records: 0 })
  }
  return found
}

async function recordsOfReports(db: Db, review: string, reports: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('record')
    .select('id')
    .where('review', '=', review)
    .where('report', 'in', [...reports])
    .execute()
  return rows.map((it) => it.id)
}
