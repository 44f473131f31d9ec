/** Archives of reference files: opened as they come, within bounds, each file read on its own. Archives in archives stay closed. */
import { Gunzip, Unzip, type UnzipFile, UnzipInflate, UnzipPassThrough } from 'fflate'
import { officeDocument, spreadsheet } from '../detect/binary.ts'
import type { ReferenceFormat } from '../formats.ts'
import { archiveBytes, archiveFiles, archiveFreeBytes, archiveRatio } from '../limits.ts'
import type { Outbox } from '../outbox.ts'
import type { ReferenceEvent } from '../reference.ts'

/** What reads one file of the archive. */
interface FileReader {
  readonly format: ReferenceFormat | null
  readonly encoding: string | null
  push(bytes: Uint8Array): Promise<void>
  end(): Promise<void>
  drain(): ReferenceEvent[]
}

interface Piece {
  file: string
  bytes: Uint8Array
  last: boolean
}

/** Packed bytes are opened in pieces of this size, so that a bound is met before much has been unpacked. */
const pieceSize = 16_384

export class Archive {
  readonly #outbox: Outbox
  readonly #open: (file?: string) => FileReader
  readonly #push: (bytes: Uint8Array, last: boolean) => void
  readonly #readers = new Map<string, FileReader>()
  #pieces: Piece[] = []
  #events: ReferenceEvent[] = []
  /** The first file of it, and the first in which references were recognised. */
  #first: FileReader | undefined
  #recognised: FileReader | undefined
  #files = 0
  #packed = 0
  #unpacked = 0
  #office = false
  done = false

  constructor(kind: 'zip' | 'gzip', outbox: Outbox, open: (file?: string) => FileReader) {
    this.#outbox = outbox
    this.#open = open
    this.#push = kind === 'zip' ? this.#zip() : this.#gzip()
  }

  get format(): ReferenceFormat | null {
    return this.#recognised?.format ?? null
  }

  get encoding(): string | null {
    return (this.#recognised ?? this.#first)?.encoding ?? null
  }

  drain(): ReferenceEvent[] {
    const events = this.#events
    this.#events = []
    return events
  }

  async push(bytes: Uint8Array, last: boolean): Promise<void> {
    for (let at = 0; at < bytes.length && !this.done; at += pieceSize) {
      const piece = bytes.subarray(at, at + pieceSize)
      this.#packed += piece.length
      this.#unpack(piece, last && at + pieceSize >= bytes.length)
      await this.#pass()
    }
    if (last && bytes.length === 0 && !this.done) {
      this.#unpack(bytes, true)
      await this.#pass()
    }
    if (last) await this.#end()
  }

  #zip(): (bytes: Uint8Array, last: boolean) => void {
    const unzip = new Unzip((file) => this.#file(file))
    unzip.register(UnzipInflate)
    unzip.register(UnzipPassThrough)
    return (bytes, last) => unzip.push(bytes, last)
  }

  #gzip(): (bytes: Uint8Array, last: boolean) => void {
    const gunzip = new Gunzip((bytes, last) => this.#take({ file: '', bytes, last }))
    return (bytes, last) => gunzip.push(bytes, last)
  }

  #file(file: UnzipFile): void {
    const { name } = file
    if (name.endsWith('/') || name.startsWith('__MACOSX/') || name.endsWith('.DS_Store')) return
    if (
      name === '[Content_Types].xml' ||
      name === 'mimetype' ||
      name.startsWith('_rels/') ||
      name.startsWith('docProps/')
    ) {
      this.#office = true
      return
    }
    if (this.#office || name.startsWith('xl/') || name.startsWith('word/')) {
      const isTable = name.startsWith('xl/') || name.startsWith('Object') || name === 'content.xml'
      this.#stop(isTable ? spreadsheet : officeDocument)
      return
    }
    this.#files += 1
    if (this.#files > archiveFiles) {
      this.#stop({
        code: 'archive-too-many',
        message: `The archive holds more than ${archiveFiles} files; the rest was not read.`,
      })
      return
    }
    file.ondata = (error, bytes, last) => {
      if (error) this.#damaged()
      else this.#take({ file: name, bytes, last })
    }
    file.start()
  }

  #take(piece: Piece): void {
    if (this.done) return
    this.#unpacked += piece.bytes.length
    const tooLarge = this.#unpacked > archiveBytes
    const tooDense = this.#unpacked > archiveFreeBytes && this.#unpacked > this.#packed * archiveRatio
    if (tooLarge || tooDense) {
      this.#pieces = []
      const message = tooLarge
        ? 'The archive holds more than can be taken in; the rest was not read.'
        : 'The archive unpacks to far more than any references would; it was not read on.'
      this.#stop({ code: 'archive-too-large', message })
      return
    }
    this.#pieces.push(piece)
  }

  #unpack(bytes: Uint8Array, last: boolean): void {
    try {
      this.#push(bytes, last)
    } catch {
      this.#damaged()
    }
  }

  async #pass(): Promise<void> {
    const pieces = this.#pieces
    this.#pieces = []
    for (const { file, bytes, last } of pieces) {
      const reader = this.#readers.get(file) ?? this.#open(file === '' ? undefined : file)
      this.#readers.set(file, reader)
      this.#first ??= reader
      await reader.push(bytes)
      if (last) {
        await reader.end()
        this.#readers.delete(file)
      }
      this.#gather(reader)
    }
  }

  #gather(reader: FileReader): void {
    if (reader.format !== null) this.#recognised ??= reader
    for (const event of reader.drain()) this.#events.push(event)
  }

  /** Files that the archive leaves unfinished are read as far as they go. */
  async #end(): Promise<void> {
    if (this.#readers.size > 0) {
      this.#damaged()
      for (const reader of this.#readers.values()) {
        await reader.end()
        this.#gather(reader)
      }
      this.#readers.clear()
    }
    if (!this.#first && !this.done) {
      if (this.#office) this.#stop(officeDocument)
      else this.#stop({ code: 'no-records', message: 'There are no files in the archive.' })
    }
    this.done = true
  }

  #damaged(): void {
    this.#stop({
      code: 'archive-damaged',
      message: 'The archive is damaged or cut short; what could be unpacked was read.',
    })
  }

  #stop({ code, message }: { code: string; message: string }): void {
    if (this.done) return
    this.done = true
    this.#outbox.problem(code, 'error', message)
  }
}
