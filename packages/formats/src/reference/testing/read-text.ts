/** Reading a text as if it were a file. */
import { type ReadOptions, type ReadResult, readAll } from '../read-references.ts'

export function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'utf8')
}

export function readText(text: string, options: ReadOptions = {}): Promise<ReadResult> {
  return readAll(bytesOf(text), options)
}

/** The bytes in pieces of a size, as a stream brings them. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
