/** The log for readers: newest first by pages, or whole. */
import type { StoredEvent } from '@oversyn/model'
import { sql } from 'kysely'
import type { Db } from '../engine/engine.ts'
import { findReview } from '../state/find-review.ts'
import { logPages } from './stored-rows.ts'

export interface LogQuery {
  /** Where the page before ended, as its `next` said. */
  after?: string | undefined
  limit: number
  /** `kind:id`, several with commas between: only entries that speak of one of them. */
  about?: string | undefined
}

export interface LogPage {
  entries: StoredEvent[]
  /** Where the next page begins; `null` on the last. */
  next: string | null
  /** How many entries there are on all pages. */
  total: number
}

/** One page of the log, newest first. */
export async function readLog(db: Db, named: string, query: LogQuery): Promise<LogPage> {
  const { id, head } = await findReview(db, named)
  const before = Math.min(Number.parseInt(query.after ?? '', 10) || Number.POSITIVE_INFINITY, head.seq + 1)
  const count = query.limit + 1
  const about = query.about === undefined ? undefined : JSON.stringify(refs(query.about))
  const seqs = about === undefined ? undefined : await seqsAbout(db, id, about, before, count)
  let select = db
    .selectFrom('event')
    .select(['seq', 'envelope', 'payload', 'salt', 'hash'])
    .where('review', '=', id)
    .where('seq', '<', before)
  if (seqs) select = select.where('seq', 'in', seqs.length > 0 ? seqs : [0])
  const rows = await select.orderBy('seq', 'desc').limit(count).execute()
  const page = rows.slice(0, query.limit)
  const next = rows.length > query.limit ? String(page.at(-1)?.seq) : null
  const total = about === undefined ? head.seq : await countAbout(db, id, about)
  return { entries: page.map(({ seq: _, ...stored }) => stored), next, total }
}

/** The whole log, oldest first. */
export async function* readEntries(db: Db, named: string): AsyncGenerator<StoredEvent> {
  const { id } = await findReview(db, named)
  for await (const page of logPages(db, id)) for (const { stored } of page) yield stored
}

/** The newest entries that speak of some objects: those of each are read off the index, newest first. */
async function seqsAbout(db: Db, review: string, about: string, before: number, count: number): Promise<number[]> {
  const { rows } = await sql<{ seq: number }>`
    select distinct found.seq
    from jsonb_to_recordset(${about}::jsonb) as asked(kind text, id text)
    cross join lateral (
      select seq from event_subject
      where review = ${review} and kind = asked.kind and id = asked.id and seq < ${before}
      order by seq desc limit ${count}) as found
    order by found.seq desc limit ${count}`.execute(db)
  return rows.map((it) => it.seq)
}

async function countAbout(db: Db, review: string, about: string): Promise<number> {
  // The offset keeps the planner from reading the whole table instead of the index.
  const { rows } = await sql<{ count: number }>`
    select count(distinct found.seq) as count
    from jsonb_to_recordset(${about}::jsonb) as asked(kind text, id text)
    cross join lateral (
      select seq from event_subject where review = ${review} and kind = asked.kind and id = asked.id offset 0) as found`.execute(
    db,
  )
  return Number(rows[0]?.count ?? 0)
}

function refs(about: string): { kind: string; id: string }[] {
  return about.split(',').map((it) => {
    const at = it.indexOf(':')
    return { kind: it.slice(0, at), id: it.slice(at + 1) }
  })
}
