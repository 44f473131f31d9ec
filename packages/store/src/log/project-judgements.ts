/** Judgements into their table: the latest of each person, or none where it was taken back. */
import { sql } from 'kysely'
import type { Tx } from '../engine/engine.ts'
import { batches, insertBatches } from '../schema/insert-batches.ts'
import type { Folded } from './fold.ts'

export async function projectJudgements(
  tx: Tx,
  review: string,
  { judged, unjudged }: Pick<Folded, 'judged' | 'unjudged'>,
): Promise<void> {
  for (const batch of batches(unjudged))
    await sql`
      delete from decision using jsonb_to_recordset(${batch}::jsonb) as gone(report text, stage text, person text)
      where decision.review = ${review} and decision.report = gone.report and decision.stage = gone.stage
        and decision.person = gone.person`.execute(tx)
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
      criterion_version: 'integer',
      note: 'text',
      drawn: 'integer',
      seq: 'integer',
    },
    judged.map(({ criterionVersion, drawn, ...row }) => ({
      review,
      ...row,
      criterion_version: criterionVersion,
      drawn: drawn ? 1 : 0,
    })),
    sql`on conflict (review, report, stage, person) do update
      set verdict = excluded.verdict, criterion = excluded.criterion, note = excluded.note, seq = excluded.seq,
        criterion_version = excluded.criterion_version, drawn = excluded.drawn`,
  )
}
