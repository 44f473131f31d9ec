/** Canonical text and its hash: the same data always give the same bytes. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import serialize from 'canonicalize'

/**
 * The canonical JSON text of a value (RFC 8785). Keys whose value is `undefined` are left out, as in JSON.
 * Throws on what JSON cannot say (NaN, a cycle): data that has passed a schema never holds it.
 *
 * @example canonical({ b: 1, a: 'x' }) // '{"a":"x","b":1}'
 */
export function canonical(value: unknown): string {
  const text = serialize(value)
  if (text === undefined) throw new TypeError('not a JSON value')
  return text
}

/** The SHA-256 of a text (as UTF-8) or of bytes, in lower-case hexadecimal. */
export function digest(data: string | Uint8Array): string {
  return bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data))
}

/** The SHA-256 of bytes that come piece by piece. */
export class PieceDigest {
  readonly #hash = sha256.create()

  add(piece: Uint8Array): void {
    this.#hash.update(piece)
  }

  /** In lower-case hexadecimal. Nothing can be added after it. */
  end(): string {
    return bytesToHex(this.#hash.digest())
  }
}
