/** Making the tables of a review anew from its log. */
import type { Tx } from '../engine/engine.ts'
import { rewriteRecords } from '../records/rewrite-records.ts'
import { projectEvents } from './project-events.ts'
import { logPages, readEntry } from './stored-rows.ts'

const projections = ['event_subject', 'single', 'noun', 'decision', 'outcome', 'fact', 'counter'] as const

/**
 * Empties every projection of a review and replays its log into them. Imports become hidden and are shown again by the log; records
 * say again what their sources said, until the log corrects and groups them.
 */
export async function rebuild(tx: Tx, review: string): Promise<void> {
  const corrected = await tx
    .selectFrom('fact')
    .select('subject')
    .distinct()
    .where('review', '=', review)
    .where('kind', '=', 'correction')
    .execute()
  for (const table of projections) await tx.deleteFrom(table).where('review', '=', review).execute()
  await tx.updateTable('import').set({ state: 'staged', seq: null }).where('review', '=', review).execute()
  await tx
    .updateTable('record')
    .set((it) => ({ report: it.ref('id') }))
    .where('review', '=', review)
    .whereRef('report', '!=', 'id')
    .execute()
  await rewriteRecords(
    tx,
    review,
    corrected.map((it) => it.subject),
  )
  for await (const page of logPages(tx, review)) {
    const events = page.map(({ stored }) => readEntry(stored).event)
    await projectEvents(tx, review, events)
  }
}
