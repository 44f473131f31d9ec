/** Records by pages: one page from a place on, and the places at which all pages begin. */
import { sql } from 'kysely'
import type { Db } from '../engine/engine.ts'
import { findReview } from '../state/find-review.ts'
import { type AboutReports, aboutReports } from './about-reports.ts'
import { conditionOf, type RecordFilter, type Sight } from './record-filter.ts'
import { fromPlace, keyNames, namedKeys, orderBy, placeText, type RecordOrder } from './record-order.ts'

export interface RecordsQuery extends Partial<RecordFilter> {
  order?: RecordOrder | undefined
  /** Where the page begins, as `next` of the page before or an anchor says. */
  at?: string | undefined
  limit: number
}

/** A record as a list shows it, with what its report is about. */
export interface RecordSummary extends AboutReports {
  id: string
  report: string
  source: string
  import: string
  title: string
  authors: string
  year: number | null
  type: string
  language: string
  hasAbstract: boolean
}

export interface RecordsPage {
  records: RecordSummary[]
  /** Where the next page begins; `null` on the last. */
  next: string | null
}

/** Where the pages of a list begin, and how many rows it has. */
export interface RecordAnchors {
  total: number
  anchors: string[]
}

/** One page of the records in sight; where nothing else is asked for every record, by title in Norwegian order. */
export async function listRecords(db: Db, named: string, query: RecordsQuery): Promise<RecordsPage> {
  const { id: review } = await findReview(db, named)
  const { order = 'title', at, limit, each = 'record', ...filter } = query
  const condition = conditionOf(review, await sightOf(db, review), { ...filter, each }, 'page')
  const { rows } = await sql<
    Omit<RecordSummary, keyof AboutReports | 'hasAbstract'> & { abstract: number; place: string }
  >`
    select record.id, record.report, record.source, record.import, record.title, record.authors, record.year, record.type,
      record.language, record.abstract, ${placeText(order)} as place
    from record join import on import.id = record.import
    where ${condition} ${at === undefined ? sql`` : sql`and ${fromPlace(order, at)}`}
    order by ${orderBy(order)} limit ${limit + 1}`.execute(db)
  const page = rows.slice(0, limit)
  const about = await aboutReports(
    db,
    review,
    page.map((it) => it.report),
  )
  return {
    records: page.map(({ abstract, place: _, ...record }) => ({
      ...record,
      hasAbstract: abstract === 1,
      ...about(record.report),
    })),
    next: rows[limit]?.place ?? null,
  }
}

/** Where the pages of a list of `size` rows each begin, and the number of rows. */
export async function recordAnchors(
  db: Db,
  named: string,
  {
    order = 'title',
    size,
    each = 'record',
    ...filter
  }: Partial<RecordFilter> & { order?: RecordOrder | undefined; size: number },
): Promise<RecordAnchors> {
  const { id: review } = await findReview(db, named)
  const condition = conditionOf(review, await sightOf(db, review), { ...filter, each }, 'list')
  const rows = await db.transaction().execute(async (tx) => {
    // Enough for the keys of some hundred thousand records, which are otherwise sorted on the disk.
    await sql`set local work_mem = '64MB'`.execute(tx)
    const found = await sql<{ total: number; place: string }>`
      select json_build_array(${keyNames(order)})::text as place, total::int as total from (
        select ${namedKeys(order)}, row_number() over (order by ${orderBy(order)}) as at, count(*) over () as total
        from record join import on import.id = record.import
        where ${condition}) as listed
      where (at - 1) % ${size} = 0
      order by at`.execute(tx)
    return found.rows
  })
  return { total: rows[0]?.total ?? 0, anchors: rows.map((it) => it.place) }
}

/** The imports in sight, and whether there are records out of sight. */
export async function sightOf(db: Db, review: string): Promise<Sight> {
  const rows = await db.selectFrom('import').select(['id', 'state']).where('review', '=', review).execute()
  const shown = rows.filter((it) => it.state === 'shown').map((it) => it.id)
  return { shown, isAll: rows.every((it) => it.state !== 'undone') }
}
