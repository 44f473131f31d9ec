/** A part of a stored file, without the rest of it. */
import { sql } from 'kysely'
import type { Db } from '../engine/engine.ts'
import { pieceBytes, readPiece } from './raw-file.ts'

/**
 * The bytes from one place up to another, which is not among them.
 *
 * @example await readPart(db, hash, 0, 1024) // the first KiB
 */
export async function readPart(db: Db, hash: string, from: number, to: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for (let at = from; at < to; ) {
    const ordinal = Math.floor(at / pieceBytes)
    const start = at - ordinal * pieceBytes
    const length = Math.min(to - at, pieceBytes - start)
    // As base64, which the embedded engine gives much faster than bytes.
    const { rows } = await sql<{ text: string }>`
      select encode(substring(data from ${sql.lit(start + 1)} for ${sql.lit(length)}), 'base64') as text
      from raw_chunk where hash = ${hash} and ordinal = ${ordinal} and packed = 0`.execute(db)
    const [plain] = rows
    const part = plain
      ? Buffer.from(plain.text, 'base64')
      : (await readPiece(db, hash, ordinal))?.subarray(start, start + length)
    if (!part || part.length === 0) break
    parts.push(part)
    at += part.length
  }
  const [only] = parts
  return parts.length === 1 && only ? new Uint8Array(only) : new Uint8Array(Buffer.concat(parts))
}
