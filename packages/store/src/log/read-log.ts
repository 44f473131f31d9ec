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
  const before = Number.parseInt(query.after ?? '', 10) || head.seq + 1
  const asked = query.about === undefined ? undefined : JSON.stringify(refs(query.about))
  const of = asked === undefined ? everything(id) : speakingOf(id, asked)
  const { rows } = await sql<StoredEvent & { seq: number }>`
    select seq, envelope, payload, salt, hash from event
    where review = ${id} and seq < ${before} and seq in (${of})
    order by seq desc limit ${query.limit + 1}`.execute(db)
  const page = rows.slice(0, query.limit)
  const next = rows.length > query.limit ? String(page.at(-1)?.seq) : null
  const total = asked === undefined ? head.seq : await countOf(db, of)
  return { entries: page.map(({ seq: _, ...stored }) => stored), next, total }
}

/** The whole log, oldest first. */
export async function* readEntries(db: Db, named: string): AsyncGenerator<StoredEvent> {
  const { id } = await findReview(db, named)
  for await (const page of logPages(db, id)) for (const { stored } of page) yield stored
}

function everything(review: string) {
  return sql`select seq from event where review = ${review}`
}

function speakingOf(review: string, asked: string) {
  return sql`
    select event_subject.seq from event_subject
    join jsonb_to_recordset(${asked}::jsonb) as asked(kind text, id text)
      on event_subject.kind = asked.kind and event_subject.id = asked.id
    where event_subject.review = ${review}`
}

async function countOf(db: Db, of: ReturnType<typeof speakingOf>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(distinct seq) as count from (${of}) as found`.execute(db)
  return Number(rows[0]?.count ?? 0)
}

function refs(about: string): { kind: string; id: string }[] {
  return about.split(',').map((it) => {
    const at = it.indexOf(':')
    return { kind: it.slice(0, at), id: it.slice(at + 1) }
  })
}
