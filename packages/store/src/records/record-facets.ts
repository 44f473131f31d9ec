/** What records can be filtered by: the values that there are, and how many records have each. */
import { sql } from 'kysely'
import type { Db } from '../engine/engine.ts'
import { findReview } from '../state/find-review.ts'
import { sightOf } from './list-records.ts'

export interface Facet {
  value: string
  count: number
}

export interface RecordFacets {
  types: Facet[]
  languages: Facet[]
  tags: Facet[]
  imports: { id: string; source: string; name: string; count: number }[]
  /** The first and the last year; `null` where no record has one. */
  years: { first: number; last: number } | null
  withoutAbstract: number
  records: number
  /** Reports that have several records in sight. */
  linked: number
}

/** Counts over the records in sight, the commonest first. */
export async function recordFacets(db: Db, named: string): Promise<RecordFacets> {
  const { id: review } = await findReview(db, named)
  const { shown } = await sightOf(db, review)
  if (shown.length === 0)
    return { types: [], languages: [], tags: [], imports: [], years: null, withoutAbstract: 0, records: 0, linked: 0 }
  const inSight = sql`record.review = ${review} and record.import in (${sql.join(shown)})`
  // One reading of the table; few records differ in these.
  const { rows } = await sql<{
    type: string
    language: string
    count: number
    lacking: number
    first: number | null
    last: number | null
  }>`
    select type, language, count(*)::int as count, (count(*) - sum(abstract))::int as lacking,
      min(year) as first, max(year) as last
    from record where ${inSight} group by type, language`.execute(db)
  const years = rows.flatMap(({ first, last }) => (first === null || last === null ? [] : [first, last]))
  const sum = (of: 'count' | 'lacking') => rows.reduce((total, row) => total + row[of], 0)
  return {
    types: counted(rows.map(({ type, count }) => ({ value: type, count }))),
    languages: counted(rows.map(({ language, count }) => ({ value: language, count }))),
    tags: await tagsOf(db, review),
    imports: await importsOf(db, review),
    years: years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) },
    withoutAbstract: sum('lacking'),
    records: sum('count'),
    linked: await linkedReports(db, review, shown),
  }
}

function counted(facets: readonly Facet[]): Facet[] {
  const counts = new Map<string, number>()
  for (const { value, count } of facets) counts.set(value, (counts.get(value) ?? 0) + count)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

async function tagsOf(db: Db, review: string): Promise<Facet[]> {
  const rows = await db
    .selectFrom('fact')
    .select(['detail as value', (it) => it.fn.countAll<number>().as('count')])
    .where('review', '=', review)
    .where('kind', '=', 'tag')
    .groupBy('detail')
    .execute()
  return counted(rows.map(({ value, count }) => ({ value, count: Number(count) })))
}

async function importsOf(db: Db, review: string): Promise<RecordFacets['imports']> {
  return db
    .selectFrom('import')
    .select(['id', 'source', 'file_name as name', 'count'])
    .where('review', '=', review)
    .where('state', '=', 'shown')
    .orderBy('seq', 'desc')
    .execute()
}

/** Linked records are those whose report is another's: few beside all, so it is they that are gone through. */
async function linkedReports(db: Db, review: string, shown: readonly string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select report from record
      where review = ${review} and import in (${sql.join(shown)}) and report in (
        select state from fact where review = ${review} and kind = 'group')
      group by report having count(*) > 1) as linked`.execute(db)
  return rows[0]?.count ?? 0
}
