/** Events into tables: what the pure `project` says, in SQL. */
import { type Erased, type Event, emptyTally } from '@oversyn/model'
import { sql } from 'kysely'
import type { Tx } from '../engine/engine.ts'
import { batches, insertBatches } from '../schema/insert-batches.ts'
import { toCounters } from '../state/counters.ts'
import { linksOf } from './count-links.ts'
import { type Folded, fold } from './fold.ts'
import { membersOf } from './members.ts'
import { projectFacts } from './project-facts.ts'
import { projectImports, reportsOfImports } from './project-imports.ts'
import { projectJudgements } from './project-judgements.ts'
import { refreshOutcomes } from './refresh-outcomes.ts'

/** Projects events of one review, in the order of the log. The caller holds the lock on the review. */
export async function projectEvents(tx: Tx, review: string, events: readonly (Event | Erased)[]): Promise<void> {
  const folded = fold(review, events)
  await insertBatches(
    tx,
    'event_subject',
    { review: 'text', kind: 'text', id: 'text', seq: 'integer' },
    folded.subjects,
    sql`on conflict do nothing`,
  )
  await putSingles(tx, review, folded)
  await putNouns(tx, review, folded)
  if (touchesRecords(folded)) await projectRecords(tx, review, folded)
}

async function putSingles(tx: Tx, review: string, { singles }: Folded): Promise<void> {
  await insertBatches(
    tx,
    'single',
    { review: 'text', kind: 'text', seq: 'integer', data: 'text' },
    singles,
    sql`on conflict (review, kind) do update set seq = excluded.seq, data = excluded.data`,
  )
  const head = singles.find((it) => it.kind === 'head')
  if (head) {
    const { key } = JSON.parse(head.data) as { key: string }
    await tx.updateTable('review').set({ key }).where('id', '=', review).where('key', '!=', key).execute()
  }
}

async function putNouns(tx: Tx, review: string, { put, removed }: Folded): Promise<void> {
  for (const batch of batches(removed)) {
    await sql`
      delete from noun using jsonb_to_recordset(${batch}::jsonb) as gone(kind text, id text)
      where noun.review = ${review} and noun.kind = gone.kind and noun.id = gone.id`.execute(tx)
  }
  await insertBatches(
    tx,
    'noun',
    { review: 'text', kind: 'text', id: 'text', sort: 'text', seq: 'integer', data: 'text' },
    put,
    sql`on conflict (review, kind, id) do update set sort = excluded.sort, seq = excluded.seq, data = excluded.data`,
  )
}

function touchesRecords({ imports, judged, unjudged, facts, singles }: Folded): boolean {
  return imports.length + judged.length + unjudged.length + facts.length > 0 || hasPlan(singles)
}

function hasPlan(singles: Folded['singles']): boolean {
  return singles.some((it) => it.kind === 'plan')
}

/** What happened to records: writes it down, and tells anew how the reports that it touches stand, with the counts that come of it. */
async function projectRecords(tx: Tx, review: string, folded: Folded): Promise<void> {
  const tally = emptyTally()
  tally.decisions = folded.decisions
  const grouped = folded.facts.filter((it) => it.kind === 'group')
  // Before anything moves: what the records belong to now.
  const left = await reportsOf(
    tx,
    review,
    grouped.map((it) => it.subject),
  )
  const joined = grouped.flatMap((it) => it.state ?? it.subject)
  const linked = new Set([...left, ...joined])
  const links = await linksOf(tx, review, folded, linked)

  await projectImports(tx, review, folded.imports, tally)
  await projectFacts(tx, review, folded.facts)
  await projectJudgements(tx, review, folded)

  const told = folded.facts.filter((it) => it.kind === 'resolution' || it.kind === 'missing').map((it) => it.subject)
  const judged = [...folded.judged, ...folded.unjudged].map((it) => it.report)
  const touched = new Set([
    ...linked,
    ...(await reportsOf(tx, review, [...told, ...judged])),
    ...(await reportsOfImports(tx, review, folded.imports)),
    ...(hasPlan(folded.singles) ? await judgedReports(tx, review) : []),
  ])
  const members = await membersOf.reports(tx, review, [...touched])
  await refreshOutcomes(tx, review, { reports: [...touched], members }, tally)
  await links.count(tally, members)
  await insertBatches(
    tx,
    'counter',
    { review: 'text', name: 'text', value: 'bigint' },
    [...toCounters(tally)].map(([name, value]) => ({ review, name, value })),
    sql`on conflict (review, name) do update set value = counter.value + excluded.value`,
  )
}

/** The reports that records belong to. */
async function reportsOf(tx: Tx, review: string, records: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const { reportOf } of await membersOf.records(tx, review, records)) found.push(reportOf)
  return found
}

async function judgedReports(tx: Tx, review: string): Promise<string[]> {
  const rows = await tx.selectFrom('decision').select('report').distinct().where('review', '=', review).execute()
  return reportsOf(
    tx,
    review,
    rows.map((it) => it.report),
  )
}
