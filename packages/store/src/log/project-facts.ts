/** Facts into their table, and into the rows of records that show them. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../engine/engine.ts'
import { refreshWhereSwollen } from '../engine/refresh-statistics.ts'
import { rewriteRecords } from '../records/rewrite-records.ts'
import { batches, insertBatches } from '../schema/insert-batches.ts'
import type { Folded } from './fold.ts'

/** So many facts at once may change what the planner should know. */
const many = 50

/** Writes facts, or takes them away where they hold no longer. */
export async function projectFacts(tx: Tx, review: string, facts: Folded['facts']): Promise<void> {
  const gone = facts.filter((it) => it.state === null).map(({ kind, subject, detail }) => ({ kind, subject, detail }))
  for (const batch of batches(gone))
    await sql`
      delete from fact using jsonb_to_recordset(${batch}::jsonb) as gone(kind text, subject text, detail text)
      where fact.review = ${review} and fact.kind = gone.kind and fact.subject = gone.subject
        and fact.detail = gone.detail`.execute(tx)
  await insertBatches(
    tx,
    'fact',
    { review: 'text', kind: 'text', subject: 'text', detail: 'text', state: 'text', data: 'text', seq: 'integer' },
    facts.flatMap(({ state, data, ...rest }) =>
      state === null ? [] : [{ review, ...rest, state, data: JSON.stringify(data) }],
    ),
    sql`on conflict (review, kind, subject, detail) do update
      set state = excluded.state, data = excluded.data, seq = excluded.seq`,
  )
  if (facts.length >= many) await refreshWhereSwollen(tx, 'fact')
  await regroup(tx, review, facts)
  const put = facts.filter((it) => it.kind === 'correction').map((it) => it.subject)
  if (put.length > 0) await rewriteRecords(tx, review, [...new Set(put)])
}

/** The report of a record stands beside it too, so that reports can be asked for by their records. */
async function regroup(tx: Tx, review: string, facts: Folded['facts']): Promise<void> {
  const moved = facts
    .filter((it) => it.kind === 'group')
    .map((it) => ({ id: it.subject, report: it.state ?? it.subject }))
  for (const batch of batches(moved))
    await sql`
      update record set report = given.report from ${given(batch)}
      where record.review = ${review} and record.id = given.id`.execute(tx)
}

function given(batch: string): RawBuilder<unknown> {
  return sql`jsonb_to_recordset(${batch}::jsonb) as given(id text, report text)`
}
