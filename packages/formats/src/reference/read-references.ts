/** Reading a file of references, whatever it is: the door to all readers. */
import { type Detected, detectBytes, detectText } from './detect/detect.ts'
import { ByteReader } from './encoding/byte-reader.ts'
import { encodingOfHead } from './encoding/recognise.ts'
import type { ReferenceFormat } from './formats.ts'
import { Outbox } from './outbox.ts'
import type { Reference, ReferenceEvent, ReferenceProblem } from './reference.ts'
import { headSize, Session } from './session.ts'

export interface ReadOptions {
  /** The name of the file, which stands at each record and problem. */
  name?: string
  /** The format, where somebody knows better than the content tells. */
  format?: ReferenceFormat
  /** For tables: the field that each column is, by its heading; an empty text leaves the column in `extra`. */
  mapping?: Readonly<Record<string, string>>
  /** Asked between pieces; where it says true, reading ends. */
  cancelled?: () => boolean
  /** Told how many bytes have been read. */
  progress?: (bytes: number) => void
}

/** What a file was: `null` where it was not recognised. */
export interface Recognised {
  format: ReferenceFormat | null
  encoding: string | null
}

export interface ReadResult extends Recognised {
  records: Reference[]
  problems: ReferenceProblem[]
}

/** Bytes at hand are read in pieces of this size, so that reading can be cancelled and followed. */
const pieceSize = 262_144

/**
 * Reads references as they come: records and problems in the order of the file, in memory that does not grow with it.
 * Never throws on what the file holds; an error of the source of bytes passes through. Returns what the file was.
 *
 * @example
 * for await (const event of readReferences(bytes, { name: 'medline.ris' })) {
 *   if ('record' in event) show(event.record.title)
 * }
 */
export async function* readReferences(
  bytes: AsyncIterable<Uint8Array> | Uint8Array,
  options: ReadOptions = {},
): AsyncGenerator<ReferenceEvent, Recognised> {
  const session = new Session({ format: options.format, mapping: options.mapping }, options.name)
  let read = 0
  for await (const piece of bytes instanceof Uint8Array ? inPieces(bytes) : bytes) {
    if (options.cancelled?.()) {
      const problem = {
        code: 'cancelled',
        severity: 'error',
        line: null,
        record: null,
        message: 'Reading was cancelled.',
      } as const
      yield { problem }
      return { format: session.format, encoding: session.encoding }
    }
    await session.push(piece)
    yield* session.drain()
    read += piece.length
    options.progress?.(read)
    if (session.done) break
  }
  await session.end()
  yield* session.drain()
  return { format: session.format, encoding: session.encoding }
}

/** Reads all of a file at once. */
export async function readAll(
  bytes: AsyncIterable<Uint8Array> | Uint8Array,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const records: Reference[] = []
  const problems: ReferenceProblem[] = []
  const events = readReferences(bytes, options)
  for (;;) {
    const next = await events.next()
    if (next.done) return { ...next.value, records, problems }
    if ('record' in next.value) records.push(next.value.record)
    else problems.push(next.value.problem)
  }
}

/** What a file is, by its first bytes (64 kB are enough): its format, an archive, or why it is refused. */
export function detect(head: Uint8Array): Detected & { encoding: string } {
  const start = head.subarray(0, headSize)
  const binary = detectBytes(start)
  if (binary) return { ...binary, encoding: encodingOfHead(start) }
  const reader = new ByteReader(start, new Outbox())
  const detected = detectText(reader.read(start))
  return { ...detected, encoding: reader.encoding }
}

function* inPieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at === 0 || at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize)
}
