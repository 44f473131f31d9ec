/** What was done with the ranking beyond the plan and the stops, for the report of the review. */
import type { Plan, Stage } from '@oversyn/model'
import { sql } from 'kysely'
import type { Db } from '../engine/engine.ts'
import { readEntry } from '../log/stored-rows.ts'

export interface RankingAccount {
  /** When a plan first asked for the ranking, and when the last one that did was replaced; `null` while it is used. */
  from: string
  to: string | null
  /** Reports that were drawn by chance and judged, and how many of them are included, by stage. */
  draws: { stage: Stage; reports: number; included: number }[]
  /** When each stop that stands was decided, and by whom. */
  stops: { id: string; at: string; by: string }[]
}

/** `null` where no plan ever asked for the ranking. */
export async function rankingAccount(db: Db, review: string): Promise<RankingAccount | null> {
  const used = await usedFrom(db, review)
  return used && { ...used, draws: await drawsOf(db, review), stops: await stopsOf(db, review) }
}

async function usedFrom(db: Db, review: string): Promise<{ from: string; to: string | null } | null> {
  const plans = await db
    .selectFrom('event')
    .select(['envelope', 'payload', 'salt', 'hash'])
    .where('review', '=', review)
    .where('type', '=', 'work.planned')
    .orderBy('seq')
    .execute()
  let [from, to, isUsed] = [null as string | null, null as string | null, false]
  for (const stored of plans) {
    const { event } = readEntry(stored)
    if (event.payload === null) continue
    const { use } = (event.payload as { value: Plan }).value.ranking
    if (use) {
      from ??= event.at
      to = null
    } else if (isUsed) to = event.at
    isUsed = use
  }
  return from === null ? null : { from, to }
}

async function drawsOf(db: Db, review: string): Promise<RankingAccount['draws']> {
  const { rows } = await sql<{ stage: Stage; reports: string; included: string }>`
    with drawn as (
      select distinct decision.stage, coalesce(record.report, decision.report) as report from decision
      left join record on record.review = decision.review and record.id = decision.report
      where decision.review = ${review} and decision.drawn = 1)
    select drawn.stage, count(*) as reports, count(outcome.report) as included from drawn
    left join outcome on outcome.review = ${review} and outcome.stage = drawn.stage and outcome.report = drawn.report
      and outcome.verdict = 'include'
    group by drawn.stage order by drawn.stage desc`.execute(db)
  return rows.map(({ stage, reports, included }) => ({ stage, reports: Number(reports), included: Number(included) }))
}

async function stopsOf(db: Db, review: string): Promise<RankingAccount['stops']> {
  const rows = await db
    .selectFrom('noun')
    .innerJoin('event', (it) => it.onRef('event.review', '=', 'noun.review').onRef('event.seq', '=', 'noun.seq'))
    .select(['noun.id', 'event.envelope', 'event.payload', 'event.salt', 'event.hash'])
    .where('noun.review', '=', review)
    .where('noun.kind', '=', 'stop')
    .orderBy('noun.seq')
    .execute()
  return rows.map(({ id, ...stored }) => {
    const { event } = readEntry(stored)
    return { id, at: event.at, by: event.actor.id }
  })
}
