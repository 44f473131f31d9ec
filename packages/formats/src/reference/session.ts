/** The reading of one file, piece by piece: recognise it, open it, decode it, read it. Bytes in, events out. */
import type { Archive } from './archives/archive.ts'
import { type Detected, detectBytes, detectText } from './detect/detect.ts'
import { ByteReader } from './encoding/byte-reader.ts'
import { decodeHead } from './encoding/decode-head.ts'
import type { ReferenceFormat } from './formats.ts'
import { openReader, type ReaderOptions } from './open-reader.ts'
import { Outbox, type RecordReader } from './outbox.ts'
import type { ReferenceEvent } from './reference.ts'
import { hasControls, spaceControls } from './shape/clean.ts'

/** As much of a file is looked at before it is read. */
export const headSize = 65_536

export interface SessionOptions extends ReaderOptions {
  format?: ReferenceFormat | undefined
  /** How deep in archives the file lies. */
  depth?: number
}

export class Session {
  readonly #options: SessionOptions
  readonly #outbox: Outbox
  #head: Uint8Array[] = []
  #headLength = 0
  #begun = false
  #bytes: ByteReader | undefined
  #reader: RecordReader | undefined
  #archive: Archive | undefined
  #detected: Detected | undefined
  #sawControls = false

  constructor(options: SessionOptions = {}, file?: string) {
    this.#options = options
    this.#outbox = new Outbox(file)
  }

  /** The format, once it is recognised; of the first file in an archive. */
  get format(): ReferenceFormat | null {
    if (this.#archive) return this.#archive.format
    return this.#reader && this.#detected && 'format' in this.#detected ? this.#detected.format : null
  }

  /** The encoding as far as it is known. */
  get encoding(): string | null {
    return this.#archive ? this.#archive.encoding : (this.#bytes?.encoding ?? null)
  }

  /** Whether the rest of the file would change nothing. */
  get done(): boolean {
    return (
      this.#begun && (this.#archive ? this.#archive.done : this.#reader === undefined || this.#reader.done === true)
    )
  }

  async push(bytes: Uint8Array): Promise<void> {
    if (this.done || bytes.length === 0) return
    if (this.#begun) return this.#pass(bytes, false)
    this.#head.push(bytes)
    this.#headLength += bytes.length
    if (this.#headLength >= headSize) await this.#begin(false)
  }

  async end(): Promise<void> {
    if (!this.#begun) await this.#begin(true)
    else if (!this.done) await this.#pass(new Uint8Array(0), true)
    if (this.#reader && !this.#reader.done) await this.#reader.end()
    this.#tellNothing()
    this.#outbox.end()
  }

  drain(): ReferenceEvent[] {
    return this.#archive ? [...this.#archive.drain(), ...this.#outbox.drain()] : this.#outbox.drain()
  }

  async #begin(last: boolean): Promise<void> {
    this.#begun = true
    const bytes = concatenated(this.#head, this.#headLength)
    this.#head = []
    const head = bytes.subarray(0, headSize)
    const binary = detectBytes(head)
    if (binary && 'archive' in binary) {
      await this.#open(binary.archive)
    } else {
      this.#bytes = new ByteReader(head, this.#outbox)
      this.#detected = this.#options.format ? { format: this.#options.format } : (binary ?? this.#recognise(head))
      if ('refused' in this.#detected) this.#refuse(this.#detected.refused)
      else if ('format' in this.#detected)
        this.#reader = await openReader(this.#detected.format, this.#outbox, this.#options)
    }
    await this.#pass(bytes, last)
  }

  /** By the text of the head, decoded for this alone. */
  #recognise(head: Uint8Array): Detected {
    return detectText(decodeHead(head))
  }

  async #open(kind: 'zip' | 'gzip'): Promise<void> {
    if ((this.#options.depth ?? 0) > 0) {
      this.#refuse({ code: 'archive-nested', message: 'This is an archive in an archive, which is not opened.' })
      return
    }
    const { Archive } = await import('./archives/archive.ts')
    const options = { ...this.#options, depth: 1 }
    this.#archive = new Archive(kind, this.#outbox, (file) => new Session(options, file))
  }

  async #pass(bytes: Uint8Array, last: boolean): Promise<void> {
    if (this.#archive) return this.#archive.push(bytes, last)
    if (!this.#reader || !this.#bytes) return
    const text = this.#withoutControls(this.#bytes.read(bytes, last))
    if (text !== '') await this.#reader.read(text)
  }

  /** Characters that are no text become spaces: told once. In ISO 2709 they part the fields. */
  #withoutControls(text: string): string {
    if (this.format === 'marc21' || !hasControls(text)) return text
    const plain = spaceControls(text)
    if (!this.#sawControls && plain !== text.replaceAll('\uFEFF', '')) {
      this.#sawControls = true
      const message = 'The file holds control characters, such as zero bytes. Each is read as a space.'
      this.#outbox.problem('control-characters', 'warning', message)
    }
    return plain
  }

  #refuse({ code, message }: { code: string; message: string }): void {
    // What lies beside the references in an archive takes nothing away from them.
    const beside = code === 'content-log' && (this.#options.depth ?? 0) > 0
    this.#outbox.problem(code, beside ? 'note' : 'error', message)
  }

  /** A file in which nothing was found is never passed over in silence. */
  #tellNothing(): void {
    if (this.#archive || !this.#reader || this.#outbox.records > 0) return
    this.#outbox.problem('no-records', 'error', 'There are no records in the file.')
  }
}

function concatenated(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces
  if (pieces.length === 1 && only) return only
  const all = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
