/** Raw files by their hash, in pieces small enough for any database. */
import { createHash } from 'node:crypto'
import type { Db } from '../engine/engine.ts'

export const pieceBytes = 1024 * 1024

/** The SHA-256 of a file, in lower-case hexadecimal. */
export function fileHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
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
