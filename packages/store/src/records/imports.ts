/** Imports: bringing files of records into a review, and what became of each. */
import type { Actor, Erased, Event } from '@oversyn/model'
import { sql } from 'kysely'
import { AppError } from '../app-error.ts'
import { readEntry } from '../log/stored-rows.ts'
import type { Tables } from '../schema/tables.ts'
import type { Scope } from '../scope.ts'
import { findReview } from '../state/find-review.ts'
import { type FileImport, type Imported, importFile } from './import-file.ts'
import { type ImportReading, readReading } from './import-reading.ts'
import { refuseKnown } from './known-file.ts'
import { type TakenOver, type TakeOver, takeOver } from './take-over.ts'

/** An import as a list shows it. */
export interface ImportSummary {
  id: string
  source: string
  search: string | null
  file: { name: string; hash: string; bytes: number }
  records: number
  /** Where only the log was loaded, its records and its file are not here. */
  isHere: boolean
  state: 'shown' | 'undone'
  /** When it was imported, and by whom. */
  at: string | null
  by: string | null
  /** When it was last undone, by whom and why; `null` where it is not. */
  undone: { at: string; by: string; why: string | null } | null
  reading: Omit<ImportReading, 'problems'> | null
}

export interface Imports {
  /** Those of a review, the newest first. */
  list(review: string): Promise<ImportSummary[]>
  /** Refuses with `import-unknown`. */
  find(review: string, id: string): Promise<ImportSummary>
  /** What was found when its file was read; `null` where nobody wrote that down. */
  reading(review: string, id: string): Promise<ImportReading | null>
  /** How many judgements people have made of its records. */
  decisions(review: string, id: string): Promise<number>
  /** Refuses with `file-known` where the review shows the records of a file. */
  refuseKnown(review: string, hash: string): Promise<void>
  /** Imports a stored file, see {@link importFile}. */
  run(actor: Actor, review: string, given: FileImport): Promise<Imported>
  /** Takes over what people decided in the tool that the records come from, see {@link takeOver}. */
  takeOver(actor: Actor, review: string, id: string, options: TakeOver): Promise<TakenOver>
}

export function importsOf(scope: Scope): Imports {
  const { db } = scope
  const list = async (named: string) => summaries(scope, (await findReview(db, named)).id)
  const row = async (named: string, id: string): Promise<Tables['import']> => {
    const { id: review } = await findReview(db, named)
    const found = await db
      .selectFrom('import')
      .selectAll()
      .where('review', '=', review)
      .where('id', '=', id)
      .where('state', '!=', 'staged')
      .executeTakeFirst()
    if (!found) throw unknown()
    return found
  }
  return {
    list,
    find: async (named, id) => {
      const found = (await list(named)).find((it) => it.id === id)
      if (!found) throw unknown()
      return found
    },
    reading: async (named, id) => readReading((await row(named, id)).reading),
    decisions: async (named, id) => {
      const { review } = await row(named, id)
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from record join decision
        on decision.review = record.review and decision.report = record.id
        where record.review = ${review} and record.import = ${id}`.execute(db)
      return rows[0]?.count ?? 0
    },
    refuseKnown: async (named, hash) => refuseKnown(scope, (await findReview(db, named)).id, hash),
    run: (actor, review, given) => importFile(scope, actor, review, given),
    takeOver: (actor, review, id, options) => takeOver(scope, actor, review, id, options),
  }
}

function unknown(): AppError {
  return new AppError('import-unknown', 'There is no such import.')
}

async function summaries({ db }: Scope, review: string): Promise<ImportSummary[]> {
  const rows = await db
    .selectFrom('import')
    .selectAll()
    .where('review', '=', review)
    .where('state', '!=', 'staged')
    .orderBy('seq', 'desc')
    .execute()
  const entries = await entriesOf({ db }, review)
  return rows.map((row) => {
    const own = entries.filter((it) => it.import === row.id)
    const first = own.find((it) => it.event.type === 'records.imported')?.event
    const last = own.findLast((it) => it.event.type === 'import.undone')?.event
    const reading = readReading(row.reading)
    return {
      ...{ id: row.id, source: row.source, search: row.search, records: row.count },
      file: { name: row.file_name, hash: row.file_hash, bytes: Number(row.file_bytes) },
      isHere: row.held > 0,
      state: row.state === 'undone' ? 'undone' : 'shown',
      at: first?.at ?? null,
      by: first?.actor.id ?? null,
      undone: row.state === 'undone' && last ? undoing(last) : null,
      reading: reading && withoutProblems(reading),
    }
  })
}

function undoing(event: Event | Erased): ImportSummary['undone'] {
  const said = event.type === 'import.undone' && event.payload !== null ? event.payload.why : undefined
  return { at: event.at, by: event.actor.id, why: said ?? null }
}

function withoutProblems({ problems: _, ...rest }: ImportReading): Omit<ImportReading, 'problems'> {
  return rest
}

/** The entries of the log that speak of imports, oldest first. */
async function entriesOf(
  { db }: Pick<Scope, 'db'>,
  review: string,
): Promise<{ import: string; event: Event | Erased }[]> {
  const rows = await db
    .selectFrom('event_subject')
    .innerJoin('event', (on) =>
      on.onRef('event.review', '=', 'event_subject.review').onRef('event.seq', '=', 'event_subject.seq'),
    )
    .select(['event_subject.id as import', 'envelope', 'payload', 'salt', 'hash'])
    .where('event_subject.review', '=', review)
    .where('event_subject.kind', '=', 'import')
    .orderBy('event.seq')
    .execute()
  return rows.map(({ import: id, ...stored }) => ({ import: id, event: readEntry(stored).event }))
}
