/** A backup: everything that cannot be made again, as compressed JSON lines. */
import { createHash } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import type { Db } from '../engine/engine.ts'
import { listArrivals } from '../fulltexts/arrivals.ts'
import { logPages } from '../log/stored-rows.ts'
import { filePieces } from '../records/raw-file.ts'
import { recordsOfImport } from '../records/records-of-import.ts'
import { allReviews } from '../state/find-review.ts'
import { backupVersion, type Line } from './lines.ts'

/**
 * The bytes of a backup: gzip of JSON lines. It is of one moment for each review, however long the writing takes; what
 * is written meanwhile is in the next backup.
 */
export async function* writeBackup(db: Db, now: () => Date): AsyncGenerator<Uint8Array> {
  const packed = createGzip()
  // Errors of the source end the packing, and so reach whoever reads; a reader who leaves ends the source.
  pipeline(Readable.from(texts(db, now)), packed, () => {})
  yield* packed
}

async function* texts(db: Db, now: () => Date): AsyncGenerator<string> {
  const hash = createHash('sha256')
  let count = 0
  for await (const line of lines(db, now)) {
    const text = `${JSON.stringify(line)}\n`
    hash.update(text)
    count += 1
    yield text
  }
  yield `${JSON.stringify({ end: { lines: count, digest: hash.digest('hex') } } satisfies Line)}\n`
}

async function* lines(db: Db, now: () => Date): AsyncGenerator<Line> {
  yield { header: { oversyn: 'backup', version: backupVersion, at: now().toISOString() } }
  for (const { id, head } of await allReviews(db)) {
    const { key, created } = await db
      .selectFrom('review')
      .select(['key', 'created'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    yield { review: { id, key, created } }
    for await (const page of logPages(db, id, { upTo: head.seq }))
      for (const { stored } of page) yield { entry: stored }
    yield* importsOf(db, id, head.seq)
    yield* fulltextsOf(db, id)
    yield* arrivalsOf(db, id)
  }
}

async function* importsOf(db: Db, review: string, upTo: number): AsyncGenerator<Line> {
  const imports = await db
    .selectFrom('import')
    .selectAll()
    .where('review', '=', review)
    .where('state', '!=', 'staged')
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .execute()
  for (const { state: _, seq: __, ...row } of imports) {
    const bytes = Number(row.file_bytes)
    yield { import: { ...row, file_bytes: bytes } }
    if (row.held > 0) yield* fileLines(db, row.file_hash, bytes)
    yield* recordsOf(db, row.id)
  }
}

async function* fulltextsOf(db: Db, review: string): AsyncGenerator<Line> {
  const files = await db
    .selectFrom('fact')
    .innerJoin('raw_file', 'raw_file.hash', 'fact.detail')
    .select(['raw_file.hash', 'raw_file.bytes'])
    .distinct()
    .where('fact.review', '=', review)
    .where('fact.kind', '=', 'fulltext')
    .execute()
  for (const { hash, bytes } of files) yield* fileLines(db, hash, Number(bytes))
}

/** Files that no report has yet. */
async function* arrivalsOf(db: Db, review: string): AsyncGenerator<Line> {
  for (const arrival of await listArrivals(db, review)) {
    yield* fileLines(db, arrival.hash, arrival.bytes)
    const reading = arrival.reading && JSON.stringify(arrival.reading)
    yield { arrival: { review, ...arrival, reading } }
  }
}

async function* fileLines(db: Db, hash: string, bytes: number): AsyncGenerator<Line> {
  for await (const { ordinal, data } of filePieces(db, hash))
    yield { piece: { hash, ordinal, data: Buffer.from(data).toString('base64') } }
  yield { file: { hash, bytes } }
}

async function* recordsOf(db: Db, id: string): AsyncGenerator<Line> {
  for await (const page of recordsOfImport(db, id))
    for (const { review, import: of, ordinal, source, data } of page)
      yield { record: { review, import: of, ordinal, source, data } }
}
