/** Raw files by their hash, in pieces small enough for any database. */
import { createHash } from 'node:crypto'
import type { Db } from '../engine/engine.ts'

const pieceBytes = 1024 * 1024

/** The SHA-256 of a file, in lower-case hexadecimal. */
export function fileHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Stores a file, a piece at a time; the row that says it is there comes last. What is there already is left as it is. */
export async function storeFile(db: Db, hash: string, bytes: Uint8Array): Promise<void> {
  for (let ordinal = 0; ordinal * pieceBytes < bytes.length; ordinal += 1) {
    const data = bytes.slice(ordinal * pieceBytes, (ordinal + 1) * pieceBytes)
    await storePiece(db, hash, ordinal, data)
  }
  await db
    .insertInto('raw_file')
    .values({ hash, bytes: bytes.length })
    .onConflict((it) => it.doNothing())
    .execute()
}

export async function storePiece(db: Db, hash: string, ordinal: number, data: Uint8Array): Promise<void> {
  await db
    .insertInto('raw_chunk')
    .values({ hash, ordinal, data })
    .onConflict((it) => it.doNothing())
    .execute()
}

/** The pieces of a file in order. */
export async function* filePieces(db: Db, hash: string): AsyncGenerator<{ ordinal: number; data: Uint8Array }> {
  for (let ordinal = 0; ; ordinal += 1) {
    const piece = await db
      .selectFrom('raw_chunk')
      .select(['ordinal', 'data'])
      .where('hash', '=', hash)
      .where('ordinal', '=', ordinal)
      .executeTakeFirst()
    if (!piece) return
    yield piece
  }
}
