/** The small state of a review out of its tables, in one statement and so of one moment. */
import {
  type Head,
  type Noun,
  type NounKind,
  nounKinds,
  type Review,
  type Rows,
  type SingleKind,
  singles,
} from '@oversyn/model'
import { sql } from 'kysely'
import type { Db } from '../engine/engine.ts'
import { fromCounters } from './counters.ts'
import { readData } from './read-data.ts'

/** The rows of a review and the head of the log that they are the state of; without outcomes, which may be many. */
export type SmallRows = Pick<Rows, 'singles' | 'nouns'> & Pick<Review, 'tally'>

/** Reads them, or `undefined` where there is no such review. */
export async function readRows(db: Db, review: string): Promise<{ head: Head; rows: SmallRows } | undefined> {
  const { rows } = await sql<{ what: string; kind: string; id: string; data: string; number: number }>`
    select 'head' as what, head_hash as kind, head_at as id, '' as data, head_seq::bigint as number
      from review where id = ${review}
    union all select 'single', kind, '', data, seq from single where review = ${review}
    union all select 'noun', kind, id, data, seq from noun where review = ${review}
    union all select 'counter', name, '', '', value from counter where review = ${review}`.execute(db)
  const counters: [string, number][] = []
  const found: Pick<Rows, 'singles' | 'nouns'> = {
    singles: new Map(),
    nouns: new Map(nounKinds.map((kind) => [kind, new Map()])),
  }
  let head: Head | undefined
  for (const row of rows) {
    const number = Number(row.number)
    if (row.what === 'head') head = { seq: number, hash: row.kind, at: row.id }
    else if (row.what === 'counter') counters.push([row.kind, number])
    else if (row.what === 'single' && isSingle(row.kind)) found.singles.set(row.kind, readData(row.data))
    else found.nouns.get(row.kind as NounKind)?.set(row.id, readData(row.data) as Noun<NounKind>)
  }
  return head && { head, rows: { ...found, tally: fromCounters(counters) } }
}

function isSingle(kind: string): kind is SingleKind {
  return Object.hasOwn(singles, kind)
}
