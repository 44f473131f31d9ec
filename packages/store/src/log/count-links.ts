/** The counts that linking moves: duplicates, and the pairs that wait for people. Only what a step touches is counted, before it and after. */
import type { Tally } from '@oversyn/model'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../engine/engine.ts'
import type { Folded } from './fold.ts'
import { anyOf, duplicatesInSight, type Member, membersOf } from './members.ts'

/** How it was before a step. */
export interface Links {
  /**
   * Counts into the tally by how much it is otherwise now.
   *
   * @param members all members that the reports it touches have now
   */
  count(tally: Tally, members: readonly Member[]): Promise<void>
}

/**
 * Looks how it is before a step.
 *
 * @param linked the reports that the step takes records from, or gives records to
 */
export async function linksOf(tx: Tx, review: string, folded: Folded, linked: ReadonlySet<string>): Promise<Links> {
  // Whole imports going out of sight or coming back touch so much that all is counted.
  const isWhole = folded.imports.some((it) => it.op !== 'show')
  const duplicatesNow = async (members: readonly Member[]): Promise<number> =>
    isWhole ? duplicatesInSight(tx, review) : duplicatesAmong(members.filter((it) => linked.has(it.reportOf)))
  const pairsNow = (): Promise<PairCounts> =>
    isWhole ? countAllPairs(tx, review) : countPairsOf(tx, review, folded.facts)
  const duplicates = await duplicatesNow(isWhole ? [] : await membersOf.reports(tx, review, [...linked]))
  const pairs = await pairsNow()
  return {
    count: async (tally, members) => {
      tally.duplicates = (await duplicatesNow(members)) - duplicates
      const { possible, related } = await pairsNow()
      tally.pairs = { possible: possible - pairs.possible, related: related - pairs.related }
    },
  }
}

/** How many of some members are in sight beside the first of their report. */
function duplicatesAmong(members: readonly Member[]): number {
  const seen = new Map<string, number>()
  for (const { reportOf, isShown } of members) if (isShown) seen.set(reportOf, (seen.get(reportOf) ?? 0) + 1)
  let duplicates = 0
  for (const records of seen.values()) duplicates += records - 1
  return duplicates
}

/** How many pairs wait for people, and how many are related; a pair whose records are one report by now is neither. */
interface PairCounts {
  possible: number
  related: number
}

/** The pairs of the records that some facts are about; what the facts do not change is the same before and after. */
function countPairsOf(tx: Tx, review: string, facts: Folded['facts']): Promise<PairCounts> {
  const concerned = facts.filter(({ kind }) => kind === 'pair' || kind === 'group').map((it) => it.subject)
  if (concerned.length === 0) return Promise.resolve({ possible: 0, related: 0 })
  const asked = anyOf([...new Set(concerned)])
  const own = sql`select subject, detail, state from fact where review = ${review} and kind = 'pair'`
  return countPairs(tx, review, sql`${own} and subject = ${asked} union ${own} and detail = ${asked}`)
}

/** All pairs of a review. */
function countAllPairs(tx: Tx, review: string): Promise<PairCounts> {
  return countPairs(tx, review, sql`select subject, detail, state from fact where review = ${review} and kind = 'pair'`)
}

async function countPairs(tx: Tx, review: string, pairs: RawBuilder<unknown>): Promise<PairCounts> {
  const place = (id: RawBuilder<unknown>) => sql`lateral (
    select coalesce((
      select state from fact where review = ${review} and kind = 'group' and subject = ${id}), ${id})
      as report,
    not exists (
      select 1 from record join import on import.id = record.import
      where record.review = ${review} and record.id = ${id} and import.state <> 'shown' limit 1) as shown)`
  const { rows } = await sql<{ state: string; count: number }>`
    with pair as materialized (${pairs})
    select pair.state, count(*)::int as count from pair
    cross join ${place(sql`pair.subject`)} as a cross join ${place(sql`pair.detail`)} as b
    where pair.state in ('possible', 'related') and a.report <> b.report and a.shown and b.shown
    group by pair.state`.execute(tx)
  const of = (state: keyof PairCounts): number => rows.find((it) => it.state === state)?.count ?? 0
  return { possible: of('possible'), related: of('related') }
}
