/** The records of an import, in the order of its file. */
import type { Db } from '../engine/engine.ts'
import type { Tables } from '../schema/tables.ts'

/** So many are in memory at once. */
const most = 500

/** By pages, none of them empty. */
export async function* recordsOfImport(db: Db, id: string): AsyncGenerator<Tables['record'][]> {
  let after = -1
  for (;;) {
    const page = await db
      .selectFrom('record')
      .selectAll()
      .where('import', '=', id)
      .where('ordinal', '>', after)
      .orderBy('ordinal')
      .limit(most)
      .execute()
    const last = page.at(-1)
    if (!last) return
    yield page
    after = last.ordinal
  }
}
