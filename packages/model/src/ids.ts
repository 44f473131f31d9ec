/** Ids made from what the caller gives: the clock and the random bytes stay outside. */
import { digest } from './log/canonical.ts'

/** Makes ids; the application passes one in wherever new objects are made. */
export type NewId = () => string

/**
 * A UUIDv7 (RFC 9562): 48 bits of milliseconds, then 74 random bits, so that ids sort by the time they were made.
 *
 * @param now milliseconds since 1970
 * @param random 10 random bytes
 */
export function uuidv7(now: number, random: Uint8Array): string {
  const time = Math.floor(now).toString(16).padStart(12, '0')
  const rest = [...random.slice(0, 10)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .padEnd(20, '0')
  return shape(`${time}7${rest.slice(0, 3)}${variant(rest.slice(3, 4))}${rest.slice(4, 19)}`)
}

/**
 * The id of a record (UUIDv8): derived from the review, the hash of the raw file and the record's place in it (from 0), so that
 * the same file always gives the same records.
 */
export function recordId(review: string, fileHash: string, ordinal: number): string {
  return derivedId('record', review, fileHash, String(ordinal))
}

/** A UUIDv8 derived from names: the same names always give the same id. */
export function derivedId(...names: string[]): string {
  const hash = digest(names.join('\n'))
  return shape(`${hash.slice(0, 12)}8${hash.slice(13, 16)}${variant(hash.slice(16, 17))}${hash.slice(17, 32)}`)
}

/** The two variant bits of RFC 9562 (10) over the top of a hexadecimal digit. */
function variant(digit: string): string {
  return ((Number.parseInt(digit || '0', 16) & 0b0011) | 0b1000).toString(16)
}

function shape(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
}
