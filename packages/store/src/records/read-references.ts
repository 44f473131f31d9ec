/** Records in sight as references: what their sources said, with what people put right. */
import { asReference, corrected, type Reference } from '@oversyn/formats'
import { sql } from 'kysely'
import type { Db, Tx } from '../engine/engine.ts'
import { correctionsOf } from './corrections.ts'
import { readSaid } from './record-row.ts'

/** So few that whoever asks in between waits for a few hundredths of a second. */
const pageRows = 250

export interface RecordReference {
  id: string
  report: string
  source: string
  import: string
  ordinal: number
  reference: Reference
}

/** Some records, in no order. */
export async function referencesOf(db: Db, review: string, ids: readonly string[]): Promise<RecordReference[]> {
  const found: RecordReference[] = []
  for (let at = 0; at < ids.length; at += 500) {
    const rows = await inSight(db, review)
      .where('record.id', 'in', ids.slice(at, at + 500))
      .execute()
    found.push(...(await withCorrections(db, review, rows)))
  }
  return found
}

/** All records of a review that are in sight, by pages, so that there may be any number. */
export async function* allReferences(db: Db, review: string): AsyncGenerator<RecordReference[]> {
  let after = ''
  for (;;) {
    const rows = await inOrder(db, (tx) =>
      inSight(tx, review).where('record.id', '>', after).orderBy('record.id').limit(pageRows).execute(),
    )
    const last = rows.at(-1)
    if (!last) return
    yield await withCorrections(db, review, rows)
    after = last.id
  }
}

/** The records of some imports that are in sight, by pages. */
export async function* referencesOfImports(
  db: Db,
  review: string,
  imports: readonly string[],
): AsyncGenerator<RecordReference[]> {
  for (const one of imports)
    for (let after = -1; ; ) {
      const rows = await inOrder(db, (tx) =>
        inSight(tx, review)
          .where('record.import', '=', one)
          .where('record.ordinal', '>', after)
          .orderBy('record.ordinal')
          .limit(pageRows)
          .execute(),
      )
      const last = rows.at(-1)
      if (!last) break
      yield await withCorrections(db, review, rows)
      after = last.ordinal
    }
}

/** A page off the index of its order: who does not know how many imports are shown sorts all records for each page instead. */
function inOrder<T>(db: Db, page: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`set local enable_sort = off`.execute(tx)
    return page(tx)
  })
}

function inSight(db: Db, review: string) {
  return db
    .selectFrom('record')
    .innerJoin('import', 'import.id', 'record.import')
    .select(['record.id', 'record.report', 'record.source', 'record.import', 'record.ordinal', 'record.data'])
    .where('record.review', '=', review)
    .where('import.state', '=', 'shown')
}

type Row = Omit<RecordReference, 'reference'> & { data: string }

async function withCorrections(db: Db, review: string, rows: readonly Row[]): Promise<RecordReference[]> {
  const corrections = await correctionsOf(
    db,
    review,
    rows.map((it) => it.id),
  )
  return rows.map(({ data, ...row }) => {
    const put = corrections.get(row.id) ?? []
    const reference = asReference(readSaid(data)?.data ?? {})
    return { ...row, reference: corrected(reference, new Map(put.map((it) => [it.field, it.text]))) }
  })
}
