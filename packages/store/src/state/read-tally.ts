/** The tally of a review out of its counters. */
import type { Tally } from '@oversyn/model'
import type { Db } from '../engine/engine.ts'
import { fromCounters } from './counters.ts'

export async function readTally(db: Db, review: string): Promise<Tally> {
  const rows = await db.selectFrom('counter').select(['name', 'value']).where('review', '=', review).execute()
  return fromCounters(rows.map(({ name, value }) => [name, Number(value)] as const))
}
