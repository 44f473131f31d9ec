/** The counts that linking moves: duplicates, and the pairs that wait for people. */
import { sql } from 'kysely'
import type { Db, Tx } from '../engine/engine.ts'
import { duplicatesInSight, membersOf } from './members.ts'

/** How many records are in sight beside the first of their report: in some reports, or in all. */
export async function countDuplicates(db: Db, review: string, reports: readonly string[] | 'all'): Promise<number> {
  if (reports === 'all') return duplicatesInSight(db, review)
  const seen = new Map<string, number>()
  for (const { reportOf, isShown } of await membersOf.reports(db, review, reports))
    if (isShown) seen.set(reportOf, (seen.get(reportOf) ?? 0) + 1)
  let duplicates = 0
  for (const records of seen.values()) duplicates += records - 1
  return duplicates
}

/** By how much the counts of pairs differ from what the counters say. */
export async function countPairs(tx: Tx, review: string): Promise<{ possible: number; related: number }> {
  const { rows } = await sql<{ state: string; count: number }>`
    select pair.state, count(*)::int as count from fact pair
    left join fact ga on ga.review = pair.review and ga.kind = 'group' and ga.subject = pair.subject and ga.detail = ''
    left join fact gb on gb.review = pair.review and gb.kind = 'group' and gb.subject = pair.detail and gb.detail = ''
    left join record ra on ra.review = pair.review and ra.id = pair.subject
    left join import ia on ia.id = ra.import
    left join record rb on rb.review = pair.review and rb.id = pair.detail
    left join import ib on ib.id = rb.import
    where pair.review = ${review} and pair.kind = 'pair' and pair.state in ('possible', 'related')
      and (ia.id is null or ia.state = 'shown') and (ib.id is null or ib.state = 'shown')
      and coalesce(ga.state, pair.subject) <> coalesce(gb.state, pair.detail)
    group by pair.state`.execute(tx)
  const counters = await tx
    .selectFrom('counter')
    .select(['name', 'value'])
    .where('review', '=', review)
    .where('name', 'in', ['pairs/possible', 'pairs/related'])
    .execute()
  const more = (state: 'possible' | 'related'): number =>
    (rows.find((it) => it.state === state)?.count ?? 0) -
    Number(counters.find((it) => it.name === `pairs/${state}`)?.value ?? 0)
  return { possible: more('possible'), related: more('related') }
}
