/** How records stand before what was found is written down, read by short pages, so that nobody waits for it. */
import type { Db } from '../engine/engine.ts'
import { readData } from '../state/read-data.ts'
import type { Standing, ToldPair } from './apply-found.ts'

const page = 1_000

export async function standingOf(db: Db, review: string): Promise<Standing> {
  const reportOf = new Map<string, string>()
  for await (const { id, report } of recordsInSight(db, review)) reportOf.set(id, report)
  const pairs: ToldPair[] = []
  for await (const pair of toldPairs(db, review)) pairs.push(pair)
  return { reportOf, pairs }
}

async function* recordsInSight(db: Db, review: string): AsyncGenerator<{ id: string; report: string }> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('record')
      .innerJoin('import', 'import.id', 'record.import')
      .select(['record.id', 'record.report'])
      .where('record.review', '=', review)
      .where('record.id', '>', after)
      .where('import.state', '=', 'shown')
      .orderBy('record.id')
      .limit(page)
      .execute()
    yield* rows
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}

async function* toldPairs(db: Db, review: string): AsyncGenerator<ToldPair> {
  for (let [subject, detail] = ['', '']; ; ) {
    const rows = await db
      .selectFrom('fact')
      .select(['subject', 'detail', 'state', 'data'])
      .where('review', '=', review)
      .where('kind', '=', 'pair')
      .where((it) => it(it.refTuple('subject', 'detail'), '>', it.tuple(subject, detail)))
      .orderBy('subject')
      .orderBy('detail')
      .limit(page)
      .execute()
    for (const row of rows) {
      const { by } = readData(row.data) as { by?: string }
      const relation = row.state as ToldPair['relation']
      yield { a: row.subject, b: row.detail, relation, by: by === 'person' ? 'person' : 'program' }
    }
    const last = rows.at(-1)
    if (!last) return
    subject = last.subject
    detail = last.detail
  }
}
