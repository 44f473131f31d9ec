/** Every stop of a stage that the log knows of, with its evidence: those that stand, and those that were taken up again. */
import type { Stage, Stop } from '@oversyn/model'
import type { Db } from '../engine/engine.ts'
import { readEntry } from '../log/stored-rows.ts'

interface Deed {
  at: string
  /** The id of the actor. */
  by: string
}

export interface PastStop extends Deed {
  stop: Stop
  /** When it was taken up again, and by whom; `null` while it stands. */
  resumed: Deed | null
}

/** The latest first. What was erased of the log is left out. */
export async function stopHistory(db: Db, review: string, stage: Stage): Promise<PastStop[]> {
  const rows = await db
    .selectFrom('event')
    .select(['envelope', 'payload', 'salt', 'hash'])
    .where('review', '=', review)
    .where('type', 'in', ['screening.stopped', 'object.withdrawn'])
    .orderBy('seq')
    .execute()
  const stops = new Map<string, PastStop>()
  for (const stored of rows) {
    const { event } = readEntry(stored)
    if (event.payload === null) continue
    const deed = { at: event.at, by: event.actor.id }
    if (event.type === 'screening.stopped') {
      const stop = event.payload.value
      // One that was stated anew is told as it was stated last.
      stops.delete(stop.id)
      if (stop.stage === stage) stops.set(stop.id, { ...deed, stop, resumed: null })
    } else if (event.type === 'object.withdrawn') {
      const stop = stops.get(event.payload.id)
      if (stop) stop.resumed = deed
    }
  }
  return [...stops.values()].reverse()
}
