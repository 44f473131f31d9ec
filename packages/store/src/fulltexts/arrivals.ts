/** Files that people brought: what was found in each, until it is clear which report it is. */
import { AppError } from '../app-error.ts'
import type { Db } from '../engine/engine.ts'
import { membersOf } from '../log/members.ts'
import type { StoredFile } from '../records/stored-files.ts'
import { readData } from '../state/read-data.ts'

/** What a file came to when it was read and compared with the reports that are sought. */
export interface ArrivalReading {
  /** How many pages it has; 0 where that is not known. */
  pages: number
  /** What is wrong with it: `encrypted`, `scanned`, `damaged`, `too-heavy`. */
  problem: string | null
  /** The reports that it may be, the likeliest first. */
  candidates: { report: string; reason: string; score: number }[]
  /** Why it was attached to none: `nothing-found`, `too-weak`, `ambiguous`, `has-another`. */
  why: string | null
}

/** A file that belongs to no report yet. `reading` is `null` where it was not read to its end. */
export interface Arrival extends StoredFile {
  name: string
  person: string
  at: string
  reading: ArrivalReading | null
}

/** Writes down that a file came, or what was found in it. */
export async function noteArrival(db: Db, review: string, { reading, ...row }: Arrival): Promise<void> {
  const text = reading && JSON.stringify(reading)
  await db
    .insertInto('arrival')
    .values({ review, ...row, reading: text })
    .onConflict((it) => it.columns(['review', 'hash']).doUpdateSet({ reading: text }))
    .execute()
}

/** The files of a review that no report has, the latest first. */
export async function listArrivals(db: Db, review: string): Promise<Arrival[]> {
  const rows = await db
    .selectFrom('arrival')
    .selectAll()
    .where('review', '=', review)
    .where((it) =>
      it.not(
        it.exists(
          it
            .selectFrom('fact')
            .select('fact.detail')
            .where('fact.review', '=', review)
            .where('fact.kind', '=', 'fulltext')
            .whereRef('fact.detail', '=', 'arrival.hash'),
        ),
      ),
    )
    .orderBy('at', 'desc')
    .orderBy('hash')
    .limit(1_000)
    .execute()
  return rows.map(({ review: _, reading, bytes, ...row }) => ({
    ...row,
    bytes: Number(bytes),
    reading: reading === null ? null : (readData(reading) as ArrivalReading),
  }))
}

/** The name and size of a file that a review has, attached or not. Refuses with `file-unknown`. */
export async function findFile(
  db: Db,
  review: string,
  hash: string,
): Promise<StoredFile & { name: string; reports: string[] }> {
  const attached = await db
    .selectFrom('fact')
    .innerJoin('raw_file', 'raw_file.hash', 'fact.detail')
    .select(['fact.subject', 'fact.data', 'raw_file.bytes'])
    .where('fact.review', '=', review)
    .where('fact.kind', '=', 'fulltext')
    .where('fact.detail', '=', hash)
    .orderBy('fact.seq')
    .execute()
  const [first] = attached
  if (first) {
    const { name } = readData(first.data) as { name: string }
    return { hash, bytes: Number(first.bytes), name, reports: attached.map((it) => it.subject) }
  }
  const arrived = await db
    .selectFrom('arrival')
    .select(['name', 'bytes'])
    .where('review', '=', review)
    .where('hash', '=', hash)
    .executeTakeFirst()
  if (!arrived) throw new AppError('file-unknown', 'The review has no such file.')
  return { hash, bytes: Number(arrived.bytes), name: arrived.name, reports: [] }
}

/** The hashes of the files that a report has. */
export async function filesOfReport(db: Db, review: string, report: string): Promise<string[]> {
  const [own] = await membersOf.records(db, review, [report])
  const members = await membersOf.reports(db, review, [own?.reportOf ?? report])
  const rows = await db
    .selectFrom('fact')
    .select('detail')
    .distinct()
    .where('review', '=', review)
    .where('kind', '=', 'fulltext')
    .where('subject', 'in', [report, ...members.map((it) => it.id)])
    .execute()
  return rows.map((it) => it.detail)
}
