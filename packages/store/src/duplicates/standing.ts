/** How records stand before what was found is written down, read by short pages, so that nobody waits for it. */
import type { Db } from '../engine/engine.ts'
import { readData } from '../state/read-data.ts'
import type { Standing, ToldPair } from './apply-found.ts'

const page = 1_000
/** So many are asked for by their ids. */
const few = 500

/** @param records those whose standing is asked for, with the pairs that one of them is in */
export async function standingOf(db: Db, review: string, records: readonly string[] | 'all'): Promise<Standing> {
  if (records !== 'all') return standingAmong(db, review, records)
  const reportOf = new Map<string, string>()
  for await (const { id, report } of recordsInSight(db, review)) reportOf.set(id, report)
  const pairs: ToldPair[] = []
  for await (const pair of toldPairs(db, review)) pairs.push(pair)
  return { reportOf, pairs }
}

async function standingAmong(db: Db, review: string, records: readonly string[]): Promise<Standing> {
  const reportOf = new Map<string, string>()
  const pairs = new Map<string, ToldPair>()
  for (let at = 0; at < records.length; at += few) {
    const some = records.slice(at, at + few)
    const rows = await db
      .selectFrom('record')
      .innerJoin('import', 'import.id', 'record.import')
      .select(['record.id', 'record.report'])
      .where('record.review', '=', review)
      .where('record.id', 'in', some)
      .where('import.state', '=', 'shown')
      .execute()
    for (const { id, report } of rows) reportOf.set(id, report)
    for (const side of ['subject', 'detail'] as const) {
      const told = await db
        .selectFrom('fact')
        .select(['subject', 'detail', 'state', 'data'])
        .where('review', '=', review)
        .where('kind', '=', 'pair')
        .where(side, 'in', some)
        .execute()
      for (const row of told) pairs.set(`${row.subject}/${row.detail}`, toldPair(row))
    }
  }
  return { reportOf, pairs: [...pairs.values()] }
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
    for (const row of rows) yield toldPair(row)
    const last = rows.at(-1)
    if (!last) return
    subject = last.subject
    detail = last.detail
  }
}

function toldPair(row: { subject: string; detail: string; state: string; data: string }): ToldPair {
  const { by } = readData(row.data) as { by?: string }
  const relation = row.state as ToldPair['relation']
  return { a: row.subject, b: row.detail, relation, by: by === 'person' ? 'person' : 'program' }
}
