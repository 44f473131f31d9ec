/** Records in reading order, a page at a time. */
import { AppError } from '../app-error.ts'
import type { Db } from '../engine/engine.ts'
import { findReview } from '../state/find-review.ts'

export interface RecordsQuery {
  /** Where the page before ended, as its `next` said. */
  after?: string | undefined
  limit: number
  /** The id of a source: only its records. */
  source?: string | undefined
}

export interface RecordSummary {
  id: string
  report: string
  source: string
  title: string
  authors: string
  year: number | null
}

export interface RecordsPage {
  records: RecordSummary[]
  /** Where the next page begins; `null` on the last. */
  next: string | null
}

/** One page of the records that have been imported, by title in Norwegian order. */
export async function listRecords(db: Db, named: string, query: RecordsQuery): Promise<RecordsPage> {
  const { id: review } = await findReview(db, named)
  let select = db
    .selectFrom('record')
    .innerJoin('import', 'import.id', 'record.import')
    .select(['record.id', 'report', 'record.source', 'title', 'authors', 'year', 'sort'])
    .where('record.review', '=', review)
    .where('import.state', '=', 'shown')
  const { source } = query
  if (source !== undefined) select = select.where('record.source', '=', source)
  if (query.after !== undefined) {
    const { sort, id } = readPlace(query.after)
    select = select.where((it) => it(it.refTuple('sort', 'record.id'), '>', it.tuple(sort, id)))
  }
  const rows = await select
    .orderBy('sort')
    .orderBy('record.id')
    .limit(query.limit + 1)
    .execute()
  const page = rows.slice(0, query.limit)
  const last = page.at(-1)
  return {
    records: page.map(({ sort: _, ...record }) => record),
    next: rows.length > query.limit && last ? `${last.id}/${last.sort}` : null,
  }
}

function readPlace(after: string): { sort: string; id: string } {
  const at = after.indexOf('/')
  if (at < 0) throw new AppError('input-invalid', 'This is not where a page of records ends.')
  return { id: after.slice(0, at), sort: after.slice(at + 1) }
}
