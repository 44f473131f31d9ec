/** Which records make a report, and which of them are in sight. */
import { sql } from 'kysely'
import type { Db } from '../engine/engine.ts'

/** A record or, where no record is behind it, a described report; `reportOf` is the report it belongs to. */
export interface Member {
  id: string
  reportOf: string
  /** Not in an import that was undone. */
  isShown: boolean
  /** The entry that linked it; 0 where it stands for itself. */
  linked: number
}

export const membersOf = {
  /** The members of reports; a report that is now part of another has none. */
  reports: (db: Db, review: string, reports: readonly string[]): Promise<Member[]> =>
    read(db, review, reports, async (asked) => {
      const linked = await db
        .selectFrom('fact')
        .select(['subject as id', 'state as reportOf', 'seq as linked'])
        .where('review', '=', review)
        .where('kind', '=', 'group')
        .where('state', 'in', asked)
        .execute()
      const away = new Set((await groupFacts(db, review, asked)).map((it) => it.id))
      const own = asked.filter((id) => !away.has(id)).map((id) => ({ id, reportOf: id, linked: 0 }))
      return [...own, ...linked]
    }),
  /** The records themselves, each with its report. */
  records: (db: Db, review: string, records: readonly string[]): Promise<Member[]> =>
    read(db, review, records, async (asked) => {
      const facts = new Map((await groupFacts(db, review, asked)).map((it) => [it.id, it]))
      return asked.map((id) => facts.get(id) ?? { id, reportOf: id, linked: 0 })
    }),
}

/** How many ids one statement asks for. */
const most = 500

async function read(
  db: Db,
  review: string,
  ids: readonly string[],
  find: (asked: string[]) => Promise<Omit<Member, 'isShown'>[]>,
): Promise<Member[]> {
  const unique = [...new Set(ids)]
  const members: Member[] = []
  for (let at = 0; at < unique.length; at += most) {
    const found = await find(unique.slice(at, at + most))
    const hidden = await hiddenAmong(
      db,
      review,
      found.map((it) => it.id),
    )
    for (const it of found) members.push({ ...it, isShown: !hidden.has(it.id) })
  }
  return members
}

function groupFacts(db: Db, review: string, records: string[]) {
  return db
    .selectFrom('fact')
    .select(['subject as id', 'state as reportOf', 'seq as linked'])
    .where('review', '=', review)
    .where('kind', '=', 'group')
    .where('subject', 'in', records)
    .where('detail', '=', '')
    .execute()
}

async function hiddenAmong(db: Db, review: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('record')
    .innerJoin('import', 'import.id', 'record.import')
    .select('record.id')
    .where('record.review', '=', review)
    .where('record.id', 'in', [...ids])
    .where('import.state', '!=', 'shown')
    .execute()
  return new Set(rows.map((it) => it.id))
}

/** How many records are in sight beside the first of their report, in a whole review. */
export async function duplicatesInSight(db: Db, review: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with member as (
      select state as report, subject as record from fact where review = ${review} and kind = 'group'
      union all
      select distinct f.state, f.state from fact f where f.review = ${review} and f.kind = 'group' and not exists (
        select 1 from fact o
        where o.review = f.review and o.kind = 'group' and o.subject = f.state and o.detail = ''))
    select coalesce(sum(greatest(seen - 1, 0)), 0)::int as count from (
      select member.report, count(*) filter (where import.id is null or import.state = 'shown') as seen
      from member
      left join record on record.review = ${review} and record.id = member.record
      left join import on import.id = record.import
      group by member.report) as reports`.execute(db)
  return rows[0]?.count ?? 0
}
