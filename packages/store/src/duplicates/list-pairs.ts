/** Pairs of records for people to look at, and reports of several records. */
import { explain, policyFrom, type Reason, type Relation } from '@oversyn/dedupe'
import type { Reference } from '@oversyn/formats'
import { type Plan, usualPlan } from '@oversyn/model'
import { sql } from 'kysely'
import type { Db } from '../engine/engine.ts'
import { referencesOf } from '../records/read-references.ts'
import { doingsOf } from '../records/record-whole.ts'
import { findReview } from '../state/find-review.ts'
import { readData } from '../state/read-data.ts'
import { sourceRecordOf } from './source-record.ts'

export interface PairsQuery {
  /** `told`: whatever people have said, the last word first. */
  relation: 'possible' | 'related' | 'duplicate' | 'distinct' | 'told'
  /** The likeliest first, or those that could as well be the one as the other. */
  order: 'likely' | 'uncertain'
  /** How many of the first to pass over. */
  from: number
  limit: number
}

/** A record of a pair. */
export interface PairedRecord {
  id: string
  report: string
  source: string
  import: string
  /** How many records its report has by now. */
  records: number
  reference: Reference
}

export interface ListedPair {
  a: PairedRecord
  b: PairedRecord
  relation: string
  /** Which relation, where the two are related. */
  kind: Relation | string | null
  /** From 0 to 1; `null` where no program told the pair. */
  score: number | null
  by: 'program' | 'person'
  /** Who told it, or let the program look. */
  person: string
  /** What each field says, as the finder of duplicates compares them. */
  why: readonly Reason[]
  /** The entry of the log that told it. */
  seq: number
}

export interface PairsPage {
  pairs: ListedPair[]
  total: number
  /** The last entry of the log that is known to be in it. */
  seq: number
}

const toldByPeople = sql`pair.state in ('duplicate', 'related', 'distinct') and pair.data like '%"by":"person"%'`

/** Pairs of two records in sight that are not one report by now, unless they were told to be duplicates. */
export async function pairsPage(db: Db, named: string, query: PairsQuery): Promise<PairsPage> {
  const { id: review, head } = await findReview(db, named)
  const { rows } = await sql<PairRow>`
    select pair.subject as a, pair.detail as b, pair.state, pair.data, pair.seq
    from fact pair
    join record ra on ra.review = pair.review and ra.id = pair.subject
    join import ia on ia.id = ra.import and ia.state = 'shown'
    join record rb on rb.review = pair.review and rb.id = pair.detail
    join import ib on ib.id = rb.import and ib.state = 'shown'
    where pair.review = ${review} and pair.kind = 'pair'
      and ${query.relation === 'told' ? toldByPeople : sql`pair.state = ${query.relation}`}
      and (pair.state = 'duplicate' or ra.report <> rb.report)
    order by pair.seq desc, pair.subject, pair.detail`.execute(db)
  const told = rows.map((row) => ({ ...row, ...(readData(row.data) as Told) }))
  const weight = ({ score = 0 }: Told) => (query.order === 'likely' ? -score : Math.abs(score - 0.5))
  if (query.relation === 'possible') told.sort((x, y) => weight(x) - weight(y))
  const page = told.slice(query.from, query.from + query.limit)
  return { pairs: await withRecords(db, review, page), total: told.length, seq: head.seq }
}

interface PairRow {
  a: string
  b: string
  state: string
  data: string
  seq: number
}

interface Told {
  kind?: string
  score?: number
  by?: string
}

async function withRecords(db: Db, review: string, page: readonly (PairRow & Told)[]): Promise<ListedPair[]> {
  const records = await pairedRecords(
    db,
    review,
    page.flatMap(({ a, b }) => [a, b]),
  )
  const policy = await policyOf(db, review)
  const doings = await doingsOf(
    db,
    review,
    page.map((it) => it.seq),
  )
  return page.flatMap(({ a, b, state, kind = null, score = null, by, seq }) => {
    const [one, other] = [records.get(a), records.get(b)]
    if (!one || !other) return []
    const { why } = explain(sourceRecordOf(one.reference, a), sourceRecordOf(other.reference, b), policy)
    const said = by === 'person' ? 'person' : 'program'
    const { person } = doings.doing(seq)
    return [{ a: one, b: other, relation: state, kind, score, by: said, person, why, seq }]
  })
}

async function pairedRecords(db: Db, review: string, ids: readonly string[]): Promise<Map<string, PairedRecord>> {
  const found = await referencesOf(db, review, [...new Set(ids)])
  const reports = [...new Set(found.map((it) => it.report))]
  const counts = new Map<string, number>()
  for (let at = 0; at < reports.length; at += 500) {
    const rows = await db
      .selectFrom('record')
      .innerJoin('import', 'import.id', 'record.import')
      .select(['record.report', (it) => it.fn.countAll<number>().as('count')])
      .where('record.review', '=', review)
      .where('record.report', 'in', reports.slice(at, at + 500))
      .where('import.state', '=', 'shown')
      .groupBy('record.report')
      .execute()
    for (const { report, count } of rows) counts.set(report, Number(count))
  }
  return new Map(found.map(({ ordinal: _, ...it }) => [it.id, { ...it, records: counts.get(it.report) ?? 1 }]))
}

/** The policy of the review's plan. */
async function policyOf(db: Db, review: string) {
  const row = await db
    .selectFrom('single')
    .select('data')
    .where('review', '=', review)
    .where('kind', '=', 'plan')
    .executeTakeFirst()
  const { duplicates } = row ? (readData(row.data) as Plan) : usualPlan()
  return policyFrom(duplicates.threshold, duplicates.asDuplicates)
}

/** A report of several records. */
export interface ListedGroup {
  report: string
  records: PairedRecord[]
}

export interface GroupsPage {
  groups: ListedGroup[]
  /** Where the next page begins; `null` on the last. */
  next: string | null
}

export async function groupsPage(
  db: Db,
  named: string,
  { after = '', limit }: { after?: string | undefined; limit: number },
): Promise<GroupsPage> {
  const { id: review } = await findReview(db, named)
  const { rows } = await sql<{ report: string }>`
    select state as report from fact
    where review = ${review} and kind = 'group' and state > ${after}
    group by state order by state limit ${limit + 1}`.execute(db)
  const reports = rows.slice(0, limit).map((it) => it.report)
  const members = reports.length === 0 ? [] : await membersInSight(db, review, reports)
  const records = await pairedRecords(
    db,
    review,
    members.map((it) => it.id),
  )
  const groups = reports
    .map((report) => ({ report, records: [...records.values()].filter((it) => it.report === report) }))
    .filter((it) => it.records.length > 1)
  return { groups, next: rows.length > limit ? (reports.at(-1) ?? null) : null }
}

function membersInSight(db: Db, review: string, reports: string[]) {
  return db
    .selectFrom('record')
    .innerJoin('import', 'import.id', 'record.import')
    .select('record.id')
    .where('record.review', '=', review)
    .where('record.report', 'in', reports)
    .where('import.state', '=', 'shown')
    .orderBy('record.sort')
    .orderBy('record.id')
    .execute()
}
