/** Events into tables: what the pure `project` says, in SQL. */
import { type Erased, type Event, emptyTally, judge, type Outcomes, showRecords, type Verdict } from '@oversyn/model'
import { sql } from 'kysely'
import type { Tx } from '../engine/engine.ts'
import { batches, insertBatches } from '../schema/insert-batches.ts'
import { toCounters } from '../state/counters.ts'
import { type Folded, fold } from './fold.ts'

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
  if (folded.judgements.length > 0 || folded.shown.length > 0) await count(tx, review, folded)
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

/** Counts by the very function that a replay counts by: what was there before goes in, the difference comes out. */
async function count(tx: Tx, review: string, { judgements, shown }: Folded): Promise<void> {
  const tally = emptyTally()
  const outcomes = await outcomesOf(tx, review, judgements)
  const standing = new Map<string, Folded['judgements'][number]>()
  const latest = new Map<string, Folded['judgements'][number]>()
  for (const judgement of judgements) {
    judge(tally, outcomes, judgement)
    standing.set(`${judgement.stage}/${judgement.report}`, judgement)
    latest.set(`${judgement.stage}/${judgement.report}/${judgement.person}`, judgement)
  }
  for (const it of shown) {
    showRecords(tally, it)
    await show(tx, review, it)
  }
  await insertBatches(
    tx,
    'outcome',
    { review: 'text', stage: 'text', report: 'text', verdict: 'text', criterion: 'text', seq: 'integer' },
    [...standing.values()].map(({ op: _, person: __, ...row }) => ({ review, ...row })),
    sql`on conflict (review, stage, report) do update
      set verdict = excluded.verdict, criterion = excluded.criterion, seq = excluded.seq`,
  )
  await insertBatches(
    tx,
    'decision',
    {
      review: 'text',
      report: 'text',
      stage: 'text',
      person: 'text',
      verdict: 'text',
      criterion: 'text',
      seq: 'integer',
    },
    [...latest.values()].map(({ op: _, ...row }) => ({ review, ...row })),
    sql`on conflict (review, report, stage, person) do update
      set verdict = excluded.verdict, criterion = excluded.criterion, seq = excluded.seq`,
  )
  await insertBatches(
    tx,
    'counter',
    { review: 'text', name: 'text', value: 'bigint' },
    [...toCounters(tally)].map(([name, value]) => ({ review, name, value })),
    sql`on conflict (review, name) do update set value = counter.value + excluded.value`,
  )
}

async function outcomesOf(tx: Tx, review: string, judgements: Folded['judgements']): Promise<Outcomes> {
  const outcomes: Outcomes = new Map()
  for (const batch of batches(judgements.map(({ stage, report }) => ({ stage, report })))) {
    const { rows } = await sql<{ stage: string; report: string; verdict: Verdict; criterion: string | null }>`
      select distinct asked.stage, asked.report, found.verdict, found.criterion
      from jsonb_to_recordset(${batch}::jsonb) as asked(stage text, report text)
      cross join lateral (
        select verdict, criterion from outcome
        where review = ${review} and stage = asked.stage and report = asked.report limit 1) as found`.execute(tx)
    for (const { stage, report, verdict, criterion } of rows) outcomes.set(`${stage}/${report}`, { verdict, criterion })
  }
  return outcomes
}

/** Makes an import visible. Where its records are not in this store, because only the log was loaded, it is noted without them. */
async function show(tx: Tx, review: string, shown: Folded['shown'][number]): Promise<void> {
  const { import: id, source, search, file, count } = shown.import
  await tx
    .insertInto('import')
    .values({
      id,
      review,
      source,
      search,
      file_hash: file.hash,
      file_name: file.name,
      file_bytes: file.bytes,
      count,
      held: 0,
      state: 'shown',
      seq: shown.seq,
    })
    .onConflict((it) => it.column('id').doUpdateSet({ state: 'shown', seq: shown.seq, count }))
    .execute()
}
