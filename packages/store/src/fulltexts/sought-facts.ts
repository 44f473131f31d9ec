/** What is known of the reports whose full texts are sought: those that the stage before full text included, and all that were judged or found. */

import type { Review } from '@oversyn/model'
import { type Stage, stages } from '@oversyn/model'
import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../engine/engine.ts'

/** A report, as it is listed and told apart from others. */
export interface SoughtFacts {
  id: string
  title: string
  authors: string
  year: number | null
  type: string
  /** Empty where no record has one. */
  doi: string
  pmid: string
  url: string
  sort: string
}

/** The stage that a report must pass before its full text is sought; `null`: every report is. */
export function stageBefore(review: Review): Stage | null {
  const own = stages.filter((it) => (review.protocol?.stages ?? stages).includes(it))
  return own[own.indexOf('fulltext') - 1] ?? null
}

interface Row extends Omit<SoughtFacts, 'id'> {
  report: string
  id: string
}

/** How many rows are read at once. */
const page = 5_000

/** The reports that are sought; only those among `ids`, where given. A report of several records is told by the first, completed by the rest. */
export async function readSought(db: Db, review: Review, ids?: readonly string[]): Promise<Map<string, SoughtFacts>> {
  const { id } = review.head
  const found = new Map<string, SoughtFacts>()
  if (ids?.length === 0) return found
  for (let after = ''; ; ) {
    const { rows } = await soughtRows(id, stageBefore(review), after, ids).execute(db)
    const corrected = await corrections(
      db,
      id,
      rows.map((it) => it.id),
    )
    for (const { id: record, report, ...row } of rows) {
      const own = { ...row, ...corrected.get(record), id: report }
      const before = found.get(report)
      found.set(report, before ? completed(before, own) : own)
    }
    const last = rows.at(-1)
    if (!last || rows.length < page) break
    after = `${last.report}/${last.id}`
  }
  return found
}

/** Canonical JSON has no space in it, so that a field at the top of a reference is found without unpacking the whole of it. */
function field(name: string): RawBuilder<string> {
  return sql`coalesce(substring(record.data from ${`"${name}":"([^"\\\\]*)"`}), '')`
}

function soughtRows(review: string, before: Stage | null, after: string, ids: readonly string[] | undefined) {
  const among = (column: string) => (ids === undefined ? sql`` : sql`and ${sql.ref(column)} in (${sql.join(ids)})`)
  const passed =
    before === null
      ? sql`select report from record where review = ${review} ${among('report')}`
      : sql`select report from outcome
          where review = ${review} and stage = ${before} and verdict = 'include' ${among('report')}`
  return sql<Row>`
    select record.id, record.report, record.title, record.authors, record.year, record.type, record.sort,
      ${field('DOI')} as doi, ${field('PMID')} as pmid, ${field('URL')} as url
    from record join import on import.id = record.import
    where record.review = ${review} and import.state = 'shown' ${among('record.report')}
      and record.report || '/' || record.id > ${after}
      and record.report in (
        ${passed}
        union select report from outcome where review = ${review} and stage = 'fulltext' ${among('report')}
        union select coalesce(linked.state, fact.subject) from fact
          left join fact linked on linked.review = fact.review and linked.kind = 'group' and linked.subject = fact.subject
          where fact.review = ${review} and fact.kind in ('fulltext', 'missing'))
    order by (record.report || '/' || record.id) collate "C" limit ${page}`
}

const columnOf: Readonly<Record<string, 'doi' | 'pmid' | 'url'>> = { DOI: 'doi', PMID: 'pmid', URL: 'url' }

/** What people put right of what stands in no column. */
async function corrections(db: Db, review: string, records: readonly string[]) {
  const found = new Map<string, Partial<SoughtFacts>>()
  if (records.length === 0) return found
  const rows = await db
    .selectFrom('fact')
    .select(['subject', 'detail', 'data'])
    .where('review', '=', review)
    .where('kind', '=', 'correction')
    .where('detail', 'in', Object.keys(columnOf))
    .execute()
  const own = new Set(records)
  for (const { subject, detail, data } of rows) {
    const column = columnOf[detail]
    if (column && own.has(subject))
      found.set(subject, { ...found.get(subject), [column]: (JSON.parse(data) as { value: string }).value })
  }
  return found
}

function completed(first: SoughtFacts, other: SoughtFacts): SoughtFacts {
  return {
    ...first,
    authors: first.authors || other.authors,
    year: first.year ?? other.year,
    doi: first.doi || other.doi,
    pmid: first.pmid || other.pmid,
    url: first.url || other.url,
  }
}
