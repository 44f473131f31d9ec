/** The records of reviews, as they are listed, looked at and taken out. */
import type { Reference } from '@oversyn/formats'
import type { Db } from '../engine/engine.ts'
import type { Screening } from '../screening/screening.ts'
import { findReview } from '../state/find-review.ts'
import { AnchorCache } from './anchor-cache.ts'
import { exportReferences } from './export-references.ts'
import { listRecords, type RecordAnchors, type RecordsPage, type RecordsQuery, recordAnchors } from './list-records.ts'
import { type RecordFacets, recordFacets } from './record-facets.ts'
import { recordTitles } from './record-titles.ts'
import { type RecordWhole, recordWhole } from './record-whole.ts'
import { type ReportWhole, reportWhole } from './report-whole.ts'

/** What is asked of a list, without where in it. */
export type RecordsAsked = Omit<RecordsQuery, 'at' | 'limit' | 'awaited'>

export interface StoredRecords {
  /**
   * A page of the records in sight; where nothing else is asked for in reading order. As `asker` may see it: without one, whole; and so
   * with `anchors` and `references`.
   */
  list(review: string, query: Omit<RecordsQuery, 'awaited'>, asker?: string): Promise<RecordsPage>
  /** How many rows a list has, and where its pages of `size` rows begin. */
  anchors(review: string, query: RecordsAsked & { size: number }, asker?: string): Promise<RecordAnchors>
  /** What the records can be filtered by. */
  facets(review: string): Promise<RecordFacets>
  /** The titles of those of some records that are here, by id. */
  titles(review: string, records: readonly string[]): Promise<Map<string, string>>
  /** One record whole. */
  find(review: string, record: string): Promise<RecordWhole>
  /** One report whole, by the id of any of its records, as `asker` may see it. */
  report(review: string, report: string, asker: string): Promise<ReportWhole>
  /** What a list shows, as references. */
  references(review: string, query: RecordsAsked, asker?: string): AsyncIterable<Reference>
}

export function storedRecords(db: Db, { awaited }: Pick<Screening, 'awaited'>): StoredRecords {
  const cache = new AnchorCache()
  const as = async <Q extends object>(review: string, query: Q, asker: string | undefined) =>
    asker === undefined ? query : { ...query, awaited: await awaited(review, asker) }
  return {
    list: async (review, query, asker) => listRecords(db, review, await as(review, query, asker)),
    anchors: async (review, query, asker) =>
      cache.get(await findReview(db, review), { query, asker }, async () =>
        recordAnchors(db, review, await as(review, query, asker)),
      ),
    facets: (review) => recordFacets(db, review),
    titles: async (review, records) => recordTitles(db, (await findReview(db, review)).id, records),
    find: async (review, record) => recordWhole(db, (await findReview(db, review)).id, record),
    report: async (review, report, asker) => reportWhole(db, review, report, asker, await awaited(review, asker)),
    references: async function* (review, query, asker) {
      yield* exportReferences(db, review, await as(review, query, asker))
    },
  }
}
