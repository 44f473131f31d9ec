/** What people put right in records, by record and field. */
import type { Db } from '../engine/engine.ts'
import { readData } from '../state/read-data.ts'

export interface Correction {
  field: string
  text: string
  person: string
  /** The entry of the log that says so. */
  seq: number
}

/** The corrections of some records. */
export async function correctionsOf(
  db: Db,
  review: string,
  records: readonly string[],
): Promise<Map<string, Correction[]>> {
  const found = new Map<string, Correction[]>()
  if (records.length === 0) return found
  const rows = await db
    .selectFrom('fact')
    .select(['subject', 'detail', 'data', 'seq'])
    .where('review', '=', review)
    .where('kind', '=', 'correction')
    .where('subject', 'in', [...records])
    .orderBy('detail')
    .execute()
  for (const { subject, detail, data, seq } of rows) {
    const { value, person } = readData(data) as { value: string; person: string }
    const list = found.get(subject) ?? []
    list.push({ field: detail, text: value, person, seq })
    found.set(subject, list)
  }
  return found
}
