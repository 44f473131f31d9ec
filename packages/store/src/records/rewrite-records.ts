/** The rows of records that were put right: what they show is what the source said with the corrections applied. */
import type { Tx } from '../engine/engine.ts'
import { correctionsOf } from './corrections.ts'
import { readSaid, shownColumns } from './record-row.ts'

/** Writes anew what is shown of some records. */
export async function rewriteRecords(tx: Tx, review: string, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += 200) {
    const some = ids.slice(at, at + 200)
    const rows = await tx
      .selectFrom('record')
      .select(['id', 'data'])
      .where('review', '=', review)
      .where('id', 'in', some)
      .execute()
    const corrections = await correctionsOf(tx, review, some)
    for (const { id, data } of rows) {
      const said = readSaid(data)
      if (!said) continue
      await tx
        .updateTable('record')
        .set(shownColumns(said, corrections.get(id)))
        .where('review', '=', review)
        .where('id', '=', id)
        .execute()
    }
  }
}
