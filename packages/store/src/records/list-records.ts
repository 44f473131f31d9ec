/** Records by pages: one page from a place on, and the places at which all pages begin. */
import { type RawBuilder, sql } from 'kysely'
import type { Db, Tx } from '../engine/engine.ts'
import { findReview } from '../state/find-review.ts'
import { type AboutReports, aboutReports } from './about-reports.ts'
import { fits, isFirst, type RecordFilter, type Sight } from './record-filter.ts'
import {
  fromPlace,
  importsFrom,
  keyNames,
  namedKeys,
  orderBy,
  orderByName,
  placeText,
  type RecordOrder,
} from './record-order.ts'

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

type Row = Omit<RecordSummary, keyof AboutReports | 'hasAbstract'> & { abstract: number; place: string }

/** One page of the records in sight; where nothing else is asked for every record, by title in Norwegian order. */
export async function listRecords(db: Db, named: string, query: RecordsQuery): Promise<RecordsPage> {
  const { id: review } = await findReview(db, named)
  const { order = 'title', at, limit, each = 'record', ...rest } = query
  const filter = { ...rest, each }
  const sight = await sightOf(db, review)
  const condition = sql`${fits(review, sight, filter, 'page')} and ${isFirst(review, sight, filter, 'page')}
    ${at === undefined ? sql`` : sql`and ${fromPlace(order, at)}`}`
  const select = async (tx: Tx, more: RawBuilder<unknown>, by: RawBuilder<unknown>, count: number): Promise<Row[]> => {
    const found = await sql<Row>`
      select record.id, record.report, record.source, record.import, record.title, record.authors, record.year,
        record.type, record.language, record.abstract, ${placeText(order)} as place
      from record join import on import.id = record.import
      where ${condition} ${more} order by ${by} limit ${count}`.execute(tx)
    return found.rows
  }
  const rows = await db.transaction().execute(async (tx) => {
    // Every order has an index: a page is read off it from its place on, instead of sorting what fits to find the first of them.
    await sql`set local enable_sort = off`.execute(tx)
    if (order !== 'import' && order !== '-import') return select(tx, sql``, orderBy(order), limit + 1)
    // Import by import, each in the order of its file.
    const found: Row[] = []
    for (const id of importsFrom(sight, order, at)) {
      const wanted = limit + 1 - found.length
      if (wanted === 0) break
      found.push(...(await select(tx, sql`and record.import = ${id}`, sql`record.ordinal`, wanted)))
    }
    return found
  })
  const page = rows.slice(0, limit)
  const about = await aboutReports(
    db,
    review,
    page.map((it) => it.report),
    filter.awaited,
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
    ...rest
  }: Partial<RecordFilter> & { order?: RecordOrder | undefined; size: number },
): Promise<RecordAnchors> {
  const { id: review } = await findReview(db, named)
  const filter = { ...rest, each }
  const sight = await sightOf(db, review)
  const first = isFirst(review, sight, filter, 'list')
  const keyed = sql`
    select record.id, record.report, ${namedKeys(order)}
    from record join import on import.id = record.import
    where ${fits(review, sight, filter, 'list')} ${first ? sql`and ${first}` : sql``}`
  const chosen = first ? sql`` : sql`where fitting.id in (select min(id) from fitting group by report)`
  const rows = await db.transaction().execute(async (tx) => {
    // Enough for the keys of some hundred thousand records, which are otherwise sorted on the disk.
    await sql`set local work_mem = '64MB'`.execute(tx)
    const found = await sql<{ at: number; place: string }>`
      with fitting as ${first ? sql`not materialized` : sql`materialized`} (${keyed})
      select json_build_array(${keyNames(order)})::text as place, at::int as at from (
        select ${keyNames(order)}, row_number() over sorted as at, lead(fitting.id) over sorted as after
        from fitting ${chosen} window sorted as (order by ${orderByName(order)})) as listed
      where (at - 1) % ${size} = 0 or after is null
      order by at`.execute(tx)
    return found.rows
  })
  return {
    total: rows.at(-1)?.at ?? 0,
    anchors: rows.filter(({ at }) => (at - 1) % size === 0).map((it) => it.place),
  }
}

/** The imports in sight, oldest first, and whether there are records out of sight. */
export async function sightOf(db: Db, review: string): Promise<Sight> {
  const rows = await db
    .selectFrom('import')
    .select(['id', 'state', 'seq'])
    .where('review', '=', review)
    .orderBy('seq')
    .execute()
  const inSight = rows.filter((it) => it.state === 'shown')
  return {
    shown: inSight.map((it) => it.id),
    seqs: inSight.map((it) => it.seq ?? 0),
    isAll: rows.every((it) => it.state !== 'undone'),
  }
}
