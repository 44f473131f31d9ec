/** What has come since duplicates were last found, for a finder that has kept what it knew: new records, and nothing else but people's words. */
import { sql } from 'kysely'
import type { Db } from '../engine/engine.ts'
import { readEntry } from '../log/stored-rows.ts'

/** Where more has happened, finding anew is as quick. */
const most = 2_000

/**
 * The imports that came into sight after an entry of the log; `undefined` where anything else happened to records meanwhile, so that all of them
 * have to be read anew.
 */
export async function importsSince(db: Db, review: string, seq: number): Promise<string[] | undefined> {
  if ((await wereChanged(db, review, seq)) || (await wereRegrouped(db, review, seq))) return undefined
  const rows = await db
    .selectFrom('import')
    .select('id')
    .where('review', '=', review)
    .where('state', '=', 'shown')
    .where('seq', '>', seq)
    .orderBy('seq')
    .execute()
  return rows.map((it) => it.id)
}

/** Whether records that were there say something else by now, or are gone. A source's name is what some rules know its habits by. */
async function wereChanged(db: Db, review: string, seq: number): Promise<boolean> {
  const { rows } = await sql<{ found: number }>`
    select 1 as found from event
    where review = ${review} and seq > ${seq}
      and type in ('import.undone', 'import.restored', 'record.corrected')
    union all
    select 1 from event_subject as subject
    join event on event.review = subject.review and event.seq = subject.seq and event.type = 'source.named'
    where subject.review = ${review} and subject.kind = 'source' and subject.seq > ${seq}
      and subject.id in (select source from import where review = ${review} and state = 'shown' and seq <= ${seq})
    limit 1`.execute(db)
  return rows.length > 0
}

/** Whether anybody but people who said what pairs are has put records together or apart. */
async function wereRegrouped(db: Db, review: string, seq: number): Promise<boolean> {
  const rows = await db
    .selectFrom('event')
    .select(['seq', 'envelope', 'payload', 'salt', 'hash'])
    .where('review', '=', review)
    .where('seq', '>', seq)
    .where('type', '=', 'records.grouped')
    .limit(most)
    .execute()
  if (rows.length === most) return true
  return rows.some((row) => {
    const { event } = readEntry(row)
    if (event.type !== 'records.grouped' || event.payload === null) return true
    const { by, pairs, groups } = event.payload
    // What was taken back may have been the program's own, which it has to think of anew.
    if (by !== 'person' || pairs.some((it) => it.by === 'program' || !isWord(it.relation))) return true
    const named = new Set(pairs.flatMap(({ a, b }) => [a, b]))
    return groups.some(({ records }) => records.some((it) => !named.has(it)))
  })
}

function isWord(relation: string): boolean {
  return relation === 'duplicate' || relation === 'related' || relation === 'distinct'
}
