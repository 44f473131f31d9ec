/** Restoring a backup: into a store without reviews, whole or not at all. */
import { genesis, inspect, type StoredEvent } from '@oversyn/model'
import { AppError } from '../app-error.ts'
import type { Db, Tx } from '../engine/engine.ts'
import { refreshStatistics } from '../engine/refresh-statistics.ts'
import { beginReview, type Locked, moveHead } from '../log/append.ts'
import { rebuild } from '../log/rebuild.ts'
import { type Entry, insertEntries, readEntry } from '../log/stored-rows.ts'
import { insertRecords } from '../records/insert-records.ts'
import { packPiece, storePiece } from '../records/raw-file.ts'
import { readSaid, recordRow } from '../records/record-row.ts'
import type { Tables } from '../schema/tables.ts'
import type { Line } from './lines.ts'
import { damaged, readLines } from './read-lines.ts'

/**
 * Restores a backup. Refuses with `store-not-empty` or `backup-damaged`. It is one transaction, however long: the store is
 * empty, so nobody waits for it, and a cut leaves nothing. Tables that the log can make are made from it.
 *
 * @returns the number of reviews
 */
export async function restoreBackup(db: Db, bytes: AsyncIterable<Uint8Array>): Promise<number> {
  const count = await db.transaction().execute(async (tx) => {
    const any = await tx.selectFrom('review').select('id').limit(1).execute()
    if (any.length > 0)
      throw new AppError(
        'store-not-empty',
        'The store has reviews. A backup is restored into an empty one; choose another --home.',
      )
    const restoring = new Restoring(tx)
    try {
      for await (const line of readLines(bytes)) await restoring.take(line)
      return await restoring.end()
    } catch (error) {
      throw asDamaged(error)
    }
  })
  await refreshStatistics(db, ['event', 'event_subject', 'noun', 'record', 'import', 'decision', 'outcome', 'fact'])
  return count
}

/** What the database or the log refuses to take (classes 22 and 23: what is no text, too large, or there already) was not written by us. */
function asDamaged(error: unknown): unknown {
  const { code } = error as { code?: unknown }
  const isContent = typeof code === 'string' && /^(?:2[23]\w{3}|review-exists|log-unreadable)$/.test(code)
  return isContent && error instanceof Error ? damaged(error.message, error) : error
}

class Restoring {
  readonly #tx: Tx
  readonly #done: string[] = []
  #review: Locked | undefined
  #entries: Entry[] = []
  #records: Tables['record'][] = []
  /** The hash of the file of each import. */
  readonly #files = new Map<string, string>()

  constructor(tx: Tx) {
    this.#tx = tx
  }

  async take(line: Line): Promise<void> {
    if (!('entry' in line) || this.#entries.length >= 500) await this.#flushEntries()
    if (!('record' in line) || this.#records.length >= 500) await this.#flushRecords()
    if ('review' in line) {
      const { id, key, created } = line.review
      await this.#endReview()
      this.#review = await beginReview(this.#tx, id, key, created)
    } else if ('entry' in line) this.#takeEntry(line.entry)
    else if ('record' in line) this.#takeRecord(line.record)
    else if ('piece' in line) {
      const { hash, ordinal, data } = line.piece
      await storePiece(this.#tx, hash, ordinal, await packPiece(Buffer.from(data, 'base64')))
    } else if ('file' in line) {
      await this.#tx
        .insertInto('raw_file')
        .values(line.file)
        .onConflict((it) => it.doNothing())
        .execute()
    } else if ('arrival' in line) await this.#tx.insertInto('arrival').values(line.arrival).execute()
    else if ('import' in line) {
      await this.#tx
        .insertInto('import')
        .values({ ...line.import, reading: line.import.reading ?? null, state: 'staged', seq: null })
        .execute()
      this.#files.set(line.import.id, line.import.file_hash)
    }
  }

  /** Makes the tables, and gives the number of reviews. */
  async end(): Promise<number> {
    await this.#flushEntries()
    await this.#flushRecords()
    await this.#endReview()
    for (const review of this.#done) await rebuild(this.#tx, review)
    return this.#done.length
  }

  #takeEntry(stored: StoredEvent): void {
    const head = this.#review?.head
    if (!this.#review || !head) throw damaged('an entry stands outside a review')
    const broken = inspect(stored, head.seq === 0 ? { seq: 0, hash: genesis } : head)
    if (broken) throw damaged(broken.message)
    const entry = readEntry(stored)
    if (entry.event.review !== this.#review.id) throw damaged('an entry is of another review')
    this.#review.head = { seq: entry.event.seq, hash: stored.hash, at: entry.event.at }
    this.#entries.push(entry)
  }

  #takeRecord({ data, ...place }: Extract<Line, { record: unknown }>['record']): void {
    const said = readSaid(data)
    const fileHash = this.#files.get(place.import)
    if (!said || fileHash === undefined) throw damaged('a record is not readable, or of no import')
    this.#records.push({ ...recordRow(said, { ...place, fileHash }), data })
  }

  async #flushEntries(): Promise<void> {
    if (this.#review) await insertEntries(this.#tx, this.#review.id, this.#entries)
    this.#entries = []
  }

  async #flushRecords(): Promise<void> {
    await insertRecords(this.#tx, this.#records)
    this.#records = []
  }

  async #endReview(): Promise<void> {
    if (!this.#review) return
    if (this.#review.head.seq === 0) throw damaged('a review has no log')
    await moveHead(this.#tx, this.#review.id, this.#review.head)
    this.#done.push(this.#review.id)
    this.#review = undefined
  }
}
