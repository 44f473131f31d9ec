/** Files as people gave them, kept by their hash: stored piece by piece as they come, so that no file is ever whole in memory. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { checkRoom } from '../engine/check-room.ts'
import type { Db, Engine, Tx } from '../engine/engine.ts'
import { stepAside } from '../engine/step-aside.ts'
import { transact } from '../engine/transact.ts'
import type { Scope } from '../scope.ts'
import { filePieces, packPiece, pieceBytes, storePiece } from './raw-file.ts'
import { removePieces } from './remove-pieces.ts'

/** A file that is stored. */
export interface StoredFile {
  /** SHA-256, in lower-case hexadecimal. */
  hash: string
  bytes: number
}

export interface Files {
  /** Stores what comes. Where it breaks off, or the disk is full (`store-full`), nothing of it stays. */
  put(bytes: AsyncIterable<Uint8Array>): Promise<StoredFile>
  find(hash: string): Promise<StoredFile | undefined>
  /** The bytes of a file, in pieces. */
  read(hash: string): AsyncIterable<Uint8Array>
  /** Takes a file away, unless something in any review rests on it or is about to; the job that gives it up does not count. */
  release(hash: string, job?: string): Promise<void>
}

/** Pieces that are on their way have a name of their own, beginning so, until the hash of the whole is known. */
export const arriving = 'arriving-'

export function filesOf({ engine, db, sources: { newId } }: Pick<Scope, 'engine' | 'db' | 'sources'>): Files {
  return {
    put: (bytes) => put(engine, `${arriving}${newId()}`, bytes),
    find: (hash) => findFile(db, hash),
    read: async function* (hash) {
      for await (const { data } of filePieces(db, hash)) yield data
    },
    release: (hash, job) => release(db, hash, job ?? ''),
  }
}

async function put(engine: Engine, name: string, bytes: AsyncIterable<Uint8Array>): Promise<StoredFile> {
  const { db } = engine
  const digest = createHash('sha256')
  let size = 0
  let ordinal = 0
  const aside = stepAside(engine)
  try {
    for await (const piece of inPieces(bytes)) {
      await aside()
      digest.update(piece)
      size += piece.length
      const packed = await packPiece(piece)
      await checkRoom(engine, packed.data.length)
      await transact(db, (tx) => storePiece(tx, name, ordinal, packed))
      ordinal += 1
    }
    const file = { hash: digest.digest('hex'), bytes: size }
    const isNew = await transact(db, async (tx) => {
      const made = await tx
        .insertInto('raw_file')
        .values(file)
        .onConflict((it) => it.doNothing())
        .returning('hash')
        .execute()
      if (made.length === 0) return false
      // The remains of one that was being taken away.
      await tx.deleteFrom('raw_chunk').where('hash', '=', file.hash).execute()
      await tx.updateTable('raw_chunk').set({ hash: file.hash }).where('hash', '=', name).execute()
      return true
    })
    if (!isNew) await removePieces(db, name)
    return file
  } catch (error) {
    // Where even this fails, the next start does it.
    await removePieces(db, name).catch(() => undefined)
    throw error
  }
}

async function findFile(db: Db, hash: string): Promise<StoredFile | undefined> {
  const row = await db.selectFrom('raw_file').selectAll().where('hash', '=', hash).executeTakeFirst()
  return row && { hash, bytes: Number(row.bytes) }
}

/** Whatever comes, in pieces of one size. */
async function* inPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let piece = new Uint8Array(pieceBytes)
  let filled = 0
  for await (const given of bytes)
    for (let at = 0; at < given.length; ) {
      const some = given.subarray(at, at + pieceBytes - filled)
      piece.set(some, filled)
      filled += some.length
      at += some.length
      if (filled < pieceBytes) continue
      yield piece
      piece = new Uint8Array(pieceBytes)
      filled = 0
    }
  if (filled > 0) yield piece.subarray(0, filled)
}

async function release(db: Db, hash: string, job: string): Promise<void> {
  const gone = await transact(db, async (tx) => {
    if (await isNeeded(tx, hash, job)) return false
    const gone = await tx.deleteFrom('raw_file').where('hash', '=', hash).returning('hash').execute()
    return gone.length > 0
  })
  if (gone) await removePieces(db, hash)
}

/** Whether an import, a full text or work that is still to be done rests on a file. */
async function isNeeded(tx: Tx, hash: string, job: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 where exists (select 1 from import where file_hash = ${hash})
      or exists (select 1 from fact where kind = 'fulltext' and detail = ${hash})
      or exists (select 1 from arrival where hash = ${hash})
      or exists (select 1 from job where state in ('waiting', 'running') and id != ${job} and input like ${`%${hash}%`})`.execute(
    tx,
  )
  return rows.length > 0
}
