/** The text of the first part of a file, whatever its encoding. */
import { Outbox } from '../outbox.ts'
import { ByteReader } from './byte-reader.ts'

export function decodeHead(head: Uint8Array): string {
  return new ByteReader(head, new Outbox()).read(head)
}
