/** The files that somebody dropped, read here one after another and imported one after another; it outlives the screen. */
import type { ImportResult, JobSchema } from '@oversyn/api'
import { mappingOf } from '@oversyn/formats'
import type { Read } from '../reading/reader.ts'
import { isBusy, type Origin, type QueuedFile, queuedFile } from './queued-file.ts'

/** What the queue needs of the server. */
export interface Sending {
  send: (it: QueuedFile, origin: Origin, signal: AbortSignal) => Promise<JobSchema>
  follow: (job: string) => Promise<JobSchema>
  cancel: (job: string) => Promise<unknown>
  /** Told when an import has ended, so that what is shown is fetched anew. */
  onEnd: () => void
}

const askMs = 300
/** Ten thousand files are told of at this pace, whatever happens to them. */
const tellMs = 100

export class ImportQueue {
  readonly #read: Read
  readonly #sending: Sending
  readonly #listeners = new Set<() => void>()
  readonly #files = new Map<number, QueuedFile>()
  readonly #ending = new Map<number, AbortController>()
  #snapshot: readonly QueuedFile[] = []
  #telling: ReturnType<typeof setTimeout> | undefined
  #last = 0
  #reading = false
  #importing = false

  constructor(read: Read, sending: Sending) {
    this.#read = read
    this.#sending = sending
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly snapshot = (): readonly QueuedFile[] => this.#snapshot

  add(files: readonly File[]): void {
    for (const file of files) {
      this.#last += 1
      this.#files.set(this.#last, queuedFile(this.#last, file))
    }
    this.#tell()
    void this.#readOn()
  }

  /** Takes a file out; what is under way of it ends. */
  remove(id: number): void {
    this.#ending.get(id)?.abort()
    this.#files.delete(id)
    this.#tell()
  }

  /** Takes out what is done. */
  clear(): void {
    for (const it of this.#files.values()) if (it.state === 'done') this.#files.delete(it.id)
    this.#tell()
  }

  setOrigin(id: number, origin: Origin | null): void {
    this.#change(id, { origin })
  }

  setTakes(id: number, takes: boolean): void {
    this.#change(id, { takes })
  }

  /** Takes a column of a table for a field, and reads it anew. What was chosen a moment ago stays chosen. */
  map(id: number, heading: string, field: string): void {
    const it = this.#files.get(id)
    if (!it?.found) return
    const before = it.mapping ?? it.found.mapping ?? mappingOf(it.found.columns ?? [])
    this.#ending.get(id)?.abort()
    this.#change(id, { mapping: { ...before, [heading]: field }, state: 'waiting', done: 0 })
    void this.#readOn()
  }

  /** Imports files, each from its own source or from that of all. */
  start(ids: readonly number[], origin: Origin | null): void {
    for (const id of ids) {
      const it = this.#files.get(id)
      const own = it?.origin ?? origin
      if (it && own && !isBusy(it)) this.#change(id, { origin: own, state: 'lined-up', failure: null, done: 0 })
    }
    void this.#importOn()
  }

  /** Ends the importing of a file, or of all. */
  cancel(id?: number): void {
    for (const it of this.#files.values()) {
      if (id !== undefined && it.id !== id) continue
      if (it.state === 'lined-up') this.#change(it.id, { state: 'ready' })
      else if (it.state === 'sending') this.#ending.get(it.id)?.abort()
      else if (it.state === 'importing' && it.job !== null) void this.#sending.cancel(it.job).catch(() => undefined)
    }
  }

  get isBusy(): boolean {
    return [...this.#files.values()].some(isBusy)
  }

  async #readOn(): Promise<void> {
    if (this.#reading) return
    this.#reading = true
    for (let it = this.#next('waiting'); it; it = this.#next('waiting')) await this.#readOne(it)
    this.#reading = false
  }

  async #readOne({ id, file, mapping }: QueuedFile): Promise<void> {
    const ending = new AbortController()
    this.#ending.set(id, ending)
    this.#change(id, { state: 'reading', done: 0, of: file.size })
    try {
      const found = await this.#read(file, {
        mapping: mapping ?? undefined,
        onRead: (done) => this.#change(id, { done }),
        signal: ending.signal,
      })
      this.#change(id, { found, state: found.records > 0 ? 'ready' : 'unreadable', failure: null })
    } catch {
      // One that was asked to be read anew waits already.
      if (!ending.signal.aborted)
        this.#change(id, { state: 'unreadable', failure: { code: 'file-gone', message: file.name } })
    } finally {
      if (this.#ending.get(id) === ending) this.#ending.delete(id)
    }
  }

  async #importOn(): Promise<void> {
    if (this.#importing) return
    this.#importing = true
    for (let it = this.#next('lined-up'); it; it = this.#next('lined-up')) await this.#importOne(it)
    this.#importing = false
  }

  async #importOne(it: QueuedFile): Promise<void> {
    const { id, origin } = it
    if (!origin) return
    const ending = new AbortController()
    this.#ending.set(id, ending)
    this.#change(id, { state: 'sending', done: 0, of: it.file.size })
    try {
      let job = await this.#sending.send(it, origin, ending.signal)
      this.#change(id, { state: 'importing', job: job.id })
      while (job.state === 'waiting' || job.state === 'running') {
        await new Promise((resolve) => setTimeout(resolve, askMs))
        job = await this.#sending.follow(job.id)
        this.#change(id, { done: job.done, of: job.total ?? it.file.size })
      }
      if (job.state === 'done') this.#change(id, { state: 'done', result: job.result as ImportResult })
      else if (job.state === 'cancelled') this.#change(id, { state: 'cancelled' })
      else this.#change(id, { state: 'failed', failure: job.error })
    } catch (error) {
      if (ending.signal.aborted) this.#change(id, { state: 'cancelled' })
      else {
        const failure = await failureOf(error, it.file)
        this.#change(id, { state: failure.code === 'file-gone' ? 'unreadable' : 'failed', failure })
      }
    } finally {
      this.#ending.delete(id)
      this.#sending.onEnd()
    }
  }

  #next(state: QueuedFile['state']): QueuedFile | undefined {
    for (const it of this.#files.values()) if (it.state === state) return it
    return undefined
  }

  #change(id: number, change: Partial<QueuedFile>): void {
    const it = this.#files.get(id)
    if (!it) return
    this.#files.set(id, { ...it, ...change })
    this.#tell()
  }

  #tell(): void {
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined
      this.#snapshot = [...this.#files.values()]
      for (const listener of this.#listeners) listener()
    }, tellMs)
  }
}

/** A browser says the same of a server that is gone and of a file that changed while it was sent. */
async function failureOf(error: unknown, file: File): Promise<{ code: string; message: string }> {
  if (error instanceof Error && 'code' in error) return { code: String(error.code), message: error.message }
  const code = (await isReadable(file)) ? 'unreachable' : 'file-gone'
  return { code, message: error instanceof Error ? error.message : '' }
}

async function isReadable(file: File): Promise<boolean> {
  return file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    )
}
