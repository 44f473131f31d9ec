/** Which records make a report, and which of them are in sight. */
import { type RawBuilder, sql } from 'kysely'
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
  reports: async (db: Db, review: string, reports: readonly string[]): Promise<Member[]> => {
    const found: Member[] = []
    for (const asked of parts(reports)) {
      const { grouped, hidden, linked } = await read(db, review, asked, true)
      const own = asked.filter((id) => !grouped.has(id))
      for (const id of own) found.push({ id, reportOf: id, linked: 0, isShown: !hidden.has(id) })
      found.push(...linked)
    }
    return found
  },
  /** The records themselves, each with its report. */
  records: async (db: Db, review: string, records: readonly string[]): Promise<Member[]> => {
    const found: Member[] = []
    for (const asked of parts(records)) {
      const { grouped, hidden } = await read(db, review, asked, false)
      for (const id of asked) {
        const { reportOf, linked } = grouped.get(id) ?? { reportOf: id, linked: 0 }
        found.push({ id, reportOf, linked, isShown: !hidden.has(id) })
      }
    }
    return found
  },
}

/** How many ids one statement asks for. */
const most = 500

function* parts(ids: readonly string[]): Generator<string[]> {
  const unique = [...new Set(ids)]
  for (let at = 0; at < unique.length; at += most) yield unique.slice(at, at + most)
}

interface Found {
  /** Those of the asked that belong to another report. */
  grouped: Map<string, Member>
  /** Those of the asked whose import is out of sight. */
  hidden: Set<string>
  /** Those that belong to one of the asked. */
  linked: Member[]
}

/** All in one statement. */
async function read(db: Db, review: string, ids: readonly string[], withLinked: boolean): Promise<Found> {
  const asked = anyOf(ids)
  const linked = sql`
    union all
    select 'linked', fact.subject, fact.state, fact.seq, (import.id is null or import.state = 'shown') from fact
    left join record on record.review = fact.review and record.id = fact.subject
    left join import on import.id = record.import
    where fact.review = ${review} and fact.kind = 'group' and fact.state = ${asked}`
  const { rows } = await sql<Member & { what: 'grouped' | 'hidden' | 'linked' }>`
    select 'grouped' as what, subject as id, state as "reportOf", seq as linked, true as "isShown" from fact
    where review = ${review} and kind = 'group' and subject = ${asked}
    union all
    select 'hidden', record.id, record.id, 0, false from record join import on import.id = record.import
    where record.review = ${review} and record.id = ${asked} and import.state <> 'shown'
    ${withLinked ? linked : sql``}`.execute(db)
  const found: Found = { grouped: new Map(), hidden: new Set(), linked: [] }
  for (const { what, ...member } of rows) {
    if (what === 'grouped') found.grouped.set(member.id, member)
    else if (what === 'hidden') found.hidden.add(member.id)
    else found.linked.push(member)
  }
  return found
}

/** One of some ids, sent as one text however many there are. */
export function anyOf(ids: readonly string[]): RawBuilder<unknown> {
  return sql`any(array(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)))`
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
