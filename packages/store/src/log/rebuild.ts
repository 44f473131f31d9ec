/** Making the tables of a review anew from its log. */
import type { Tx } from '../engine/engine.ts'
import { projectEvents } from './project-events.ts'
import { logPages, readEntry } from './stored-rows.ts'

const projections = ['event_subject', 'single', 'noun', 'decision', 'outcome', 'counter'] as const

/** Empties every projection of a review and replays its log into them. Imports become hidden and are shown again by the log. */
export async function rebuild(tx: Tx, review: string): Promise<void> {
  for (const table of projections) await tx.deleteFrom(table).where('review', '=', review).execute()
  await tx.updateTable('import').set({ state: 'staged', seq: null }).where('review', '=', review).execute()
  for await (const page of logPages(tx, review)) {
    const events = page.map(({ stored }) => readEntry(stored).event)
    await projectEvents(tx, review, events)
  }
}
