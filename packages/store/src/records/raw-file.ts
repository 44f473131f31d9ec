/** Raw files by their hash, in pieces small enough for any database; packed where that makes them smaller. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { constants, deflateRaw, inflateRaw } from 'node:zlib'
import { sql } from 'kysely'
import type { Db } from '../engine/engine.ts'

export const pieceBytes = 1024 * 1024

const deflate = promisify(deflateRaw)
const inflate = promisify(inflateRaw)

/** A piece that shrinks by less than a tenth, as of a PDF, is kept as it is. */
const worthPacking = 0.9

/** The SHA-256 of a file, in lower-case hexadecimal. */
export function fileHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A piece as it is stored. Packing it takes less time than the database takes for the bytes that are saved. */
export interface PackedPiece {
  data: Uint8Array
  packed: 0 | 1
}

export async function packPiece(data: Uint8Array): Promise<PackedPiece> {
  const smaller = await deflate(data, { level: constants.Z_BEST_SPEED })
  return smaller.length < worthPacking * data.length ? { data: smaller, packed: 1 } : { data, packed: 0 }
}

export async function storePiece(db: Db, hash: string, ordinal: number, piece: PackedPiece): Promise<void> {
  await db
    .insertInto('raw_chunk')
    .values({ hash, ordinal, ...piece })
    .onConflict((it) => it.doNothing())
    .execute()
}

/** Whether a piece could not be unpacked: the codes of zlib begin so. */
export function isDamagedPiece(error: unknown): boolean {
  return /^(?:Z_|ERR_BUFFER_TOO_LARGE)/.test(String((error as { code?: unknown }).code))
}

/** The pieces of a file in order. */
export async function* filePieces(db: Db, hash: string): AsyncGenerator<{ ordinal: number; data: Uint8Array }> {
  for (let ordinal = 0; ; ordinal += 1) {
    const data = await readPiece(db, hash, ordinal)
    if (!data) return
    yield { ordinal, data }
  }
}

/** One piece. As base64, which the embedded engine gives much faster than bytes. */
export async function readPiece(db: Db, hash: string, ordinal: number): Promise<Uint8Array | undefined> {
  const { rows } = await sql<{ text: string; packed: number }>`
    select encode(data, 'base64') as text, packed from raw_chunk where hash = ${hash} and ordinal = ${ordinal}`.execute(
    db,
  )
  const [piece] = rows
  if (!piece) return undefined
  const data = Buffer.from(piece.text, 'base64')
  return piece.packed === 1 ? inflate(data, { maxOutputLength: pieceBytes }) : data
}
