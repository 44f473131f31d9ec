/** What the tables do hold, row by row, in the form in which it is compared. */
import { canonical } from '@oversyn/model'
import type { Db } from '../engine/engine.ts'
import type { ComparedTable } from './expected-rows.ts'

/** A row: its place, and its content as one text. */
export type StoredRow = readonly [place: string, content: string]

const pageSize = 5_000

/** The rows of a table for one review. Large tables are read by pages. */
export function storedTable(db: Db, review: string, table: ComparedTable): AsyncGenerator<StoredRow> {
  switch (table) {
    case 'single':
      return singles(db, review)
    case 'noun':
      return nouns(db, review)
    case 'event_subject':
      return subjects(db, review)
    case 'outcome':
      return outcomes(db, review)
    case 'decision':
      return decisions(db, review)
    case 'counter':
      return counters(db, review)
    case 'import':
      return imports(db, review)
    case 'fact':
      return facts(db, review)
  }
}

async function* singles(db: Db, review: string): AsyncGenerator<StoredRow> {
  const rows = await db.selectFrom('single').selectAll().where('review', '=', review).execute()
  for (const row of rows) yield [row.kind, content(row.data, (value) => [row.seq, value])]
}

async function* nouns(db: Db, review: string): AsyncGenerator<StoredRow> {
  const rows = await db.selectFrom('noun').selectAll().where('review', '=', review).execute()
  for (const row of rows) yield [`${row.kind}/${row.id}`, content(row.data, (value) => [row.seq, row.sort, value])]
}

async function* subjects(db: Db, review: string): AsyncGenerator<StoredRow> {
  const read = (after: StoredSubject | undefined) => {
    let query = db.selectFrom('event_subject').select(['kind', 'id', 'seq']).where('review', '=', review)
    if (after)
      query = query.where((it) => it(it.refTuple('kind', 'id', 'seq'), '>', it.tuple(after.kind, after.id, after.seq)))
    return query.orderBy('kind').orderBy('id').orderBy('seq').limit(pageSize).execute()
  }
  for await (const row of paged(read)) yield [`${row.kind}/${row.id}/${row.seq}`, '']
}

type StoredSubject = { kind: string; id: string; seq: number }

async function* outcomes(db: Db, review: string): AsyncGenerator<StoredRow> {
  const read = (after: { stage: string; report: string } | undefined) => {
    let query = db
      .selectFrom('outcome')
      .select(['stage', 'report', 'verdict', 'criterion', 'seq'])
      .where('review', '=', review)
    if (after) query = query.where((it) => it(it.refTuple('stage', 'report'), '>', it.tuple(after.stage, after.report)))
    return query.orderBy('stage').orderBy('report').limit(pageSize).execute()
  }
  for await (const it of paged(read)) yield [`${it.stage}/${it.report}`, canonical([it.verdict, it.criterion, it.seq])]
}

async function* decisions(db: Db, review: string): AsyncGenerator<StoredRow> {
  const read = (after: { report: string; stage: string; person: string } | undefined) => {
    let query = db
      .selectFrom('decision')
      .select(['report', 'stage', 'person', 'verdict', 'criterion', 'criterion_version', 'note', 'drawn', 'seq'])
      .where('review', '=', review)
    if (after)
      query = query.where((it) =>
        it(it.refTuple('report', 'stage', 'person'), '>', it.tuple(after.report, after.stage, after.person)),
      )
    return query.orderBy('report').orderBy('stage').orderBy('person').limit(pageSize).execute()
  }
  for await (const it of paged(read))
    yield [
      `${it.stage}/${it.report}/${it.person}`,
      canonical([it.verdict, it.criterion, it.criterion_version, it.note, it.drawn === 1, it.seq]),
    ]
}

async function* facts(db: Db, review: string): AsyncGenerator<StoredRow> {
  const read = (after: { kind: string; subject: string; detail: string } | undefined) => {
    let query = db.selectFrom('fact').selectAll().where('review', '=', review)
    if (after)
      query = query.where((it) =>
        it(it.refTuple('kind', 'subject', 'detail'), '>', it.tuple(after.kind, after.subject, after.detail)),
      )
    return query.orderBy('kind').orderBy('subject').orderBy('detail').limit(pageSize).execute()
  }
  for await (const it of paged(read))
    yield [`${it.kind}/${it.subject}/${it.detail}`, content(it.data, (data) => [it.state, data, it.seq])]
}

async function* counters(db: Db, review: string): AsyncGenerator<StoredRow> {
  const rows = await db.selectFrom('counter').selectAll().where('review', '=', review).execute()
  for (const row of rows) if (Number(row.value) !== 0) yield [row.name, String(row.value)]
}

async function* imports(db: Db, review: string): AsyncGenerator<StoredRow> {
  const rows = await db.selectFrom('import').selectAll().where('review', '=', review).execute()
  for (const it of rows) {
    if (it.state === 'staged') continue
    const said = [it.state, it.source, it.search, it.file_hash, it.file_name, Number(it.file_bytes), it.count, it.seq]
    yield [it.id, canonical(said)]
  }
}

/** Every row of a query that is asked for page after page. */
async function* paged<R>(read: (after: R | undefined) => Promise<R[]>): AsyncGenerator<R> {
  let last: R | undefined
  do {
    const page = await read(last)
    yield* page
    last = page.length === pageSize ? page.at(-1) : undefined
  } while (last !== undefined)
}

/** A row's data put among its columns; what is no longer JSON differs from everything. */
function content(data: string, place: (value: unknown) => unknown[]): string {
  try {
    return canonical(place(JSON.parse(data)))
  } catch {
    return `not readable: ${data}`
  }
}
