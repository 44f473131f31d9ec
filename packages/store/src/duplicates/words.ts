/** What people have said of pairs of records, as the finder of duplicates takes it: the oldest first. */
import type { Saying, Word } from '@oversyn/dedupe'
import { relations } from '@oversyn/dedupe'
import type { Db } from '../engine/engine.ts'
import { readData } from '../state/read-data.ts'

const sayings: Readonly<Record<string, Saying>> = { duplicate: 'duplicate', related: 'related', distinct: 'distinct' }

export async function wordsOf(db: Db, review: string): Promise<Word[]> {
  const rows = await db
    .selectFrom('fact')
    .select(['subject', 'detail', 'state', 'data'])
    .where('review', '=', review)
    .where('kind', '=', 'pair')
    .where('state', 'in', Object.keys(sayings))
    .orderBy('seq')
    .orderBy('subject')
    .orderBy('detail')
    .execute()
  return rows.flatMap(({ subject, detail, state, data }): Word[] => {
    const { by, kind, marks } = readData(data) as { by?: string; kind?: string; marks?: [string, string] }
    const says = sayings[state]
    if (by !== 'person' || says === undefined) return []
    const relation = relations.find((it) => it === kind)
    // Marks stand in the order in which the pair was told; facts have the smaller id first.
    return [{ a: subject, b: detail, says, ...(relation ? { relation } : {}), ...(marks ? { marks } : {}) }]
  })
}
