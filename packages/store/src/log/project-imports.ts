/** Imports coming into sight and going out of it. */
import type { Tally } from '@oversyn/model'
import { sql } from 'kysely'
import type { Db, Tx } from '../engine/engine.ts'
import type { ImportChange } from './fold.ts'

/** Writes what happened to imports, and counts their records into the tally. */
export async function projectImports(
  tx: Tx,
  review: string,
  changes: readonly ImportChange[],
  tally: Tally,
): Promise<void> {
  const add = (source: string, records: number): void => {
    tally.records[source] = (tally.records[source] ?? 0) + records
  }
  for (const change of changes) {
    if (change.op === 'show') {
      await show(tx, review, change)
      add(change.said.source, change.said.count)
      continue
    }
    const state = change.op === 'hide' ? 'undone' : 'shown'
    const moved = await tx
      .updateTable('import')
      .set({ state })
      .where('id', '=', change.id)
      .where('review', '=', review)
      .where('state', '!=', state)
      .returning(['source', 'count'])
      .execute()
    for (const { source, count } of moved) add(source, change.op === 'hide' ? -count : count)
  }
}

/** Makes an import visible. Where its records are not in this store, because only the log was loaded, it is noted without them. */
async function show(tx: Tx, review: string, { said, seq }: Extract<ImportChange, { op: 'show' }>): Promise<void> {
  const { import: id, source, search, file, count } = said
  await tx
    .insertInto('import')
    .values({
      id,
      review,
      source,
      search,
      file_hash: file.hash,
      file_name: file.name,
      file_bytes: file.bytes,
      count,
      held: 0,
      state: 'shown',
      seq,
      reading: null,
    })
    .onConflict((it) => it.column('id').doUpdateSet({ state: 'shown', seq, count }))
    .execute()
}

/** The reports that stand otherwise because an import went out of sight or came back: those that somebody judged or sought. */
export async function reportsOfImports(db: Db, review: string, changes: readonly ImportChange[]): Promise<string[]> {
  const ids = [...new Set(changes.flatMap((it) => (it.op === 'show' ? [] : [it.id])))]
  if (ids.length === 0) return []
  const { rows } = await sql<{ report: string }>`
    with touched as (
      select distinct report from record where review = ${review} and import in (${sql.join(ids)})),
    known as (
      select report as id from decision where review = ${review}
      union select subject from fact where review = ${review} and kind in ('missing', 'resolution'))
    select report from touched where report in (select report from outcome where review = ${review})
    union
    select record.report from known join record on record.review = ${review} and record.id = known.id
    where record.report in (select report from touched)`.execute(db)
  return rows.map((it) => it.report)
}
