/** The finder of duplicates as the server holds it: a thread that is given records, finds, and may be given more. */
import { Cancelled, type Change, type DedupeResult } from '@oversyn/dedupe'
import type { FinderRecords, FinderReply, FinderRequest } from './finder-messages.ts'
import { JobCancelled } from './runner.ts'
import { startThread } from './start-thread.ts'

export interface Finding {
  /** Hears how many pairs are compared. */
  progress: (done: number, total: number) => Promise<void>
  signal: AbortSignal
}

export class FinderClient {
  readonly #thread = startThread('jobs/finder.js')
  #hear: (reply: FinderReply) => void = () => undefined
  #fail: (error: unknown) => void = () => undefined
  /** How many records it has. */
  records = 0

  constructor() {
    this.#thread.on('message', (reply: FinderReply) => this.#hear(reply))
    this.#thread.on('error', (error) => this.#fail(error))
    this.#thread.on('exit', () => this.#fail(new Error('the finder ended early')))
  }

  give(records: FinderRecords['records']): void {
    this.records += records.length
    this.#say({ records })
  }

  /** What all records come to; the next time, what is otherwise by those that were given since. */
  async find(request: FinderRequest, { progress, signal }: Finding): Promise<DedupeResult | Change> {
    const thread = this.#thread
    const stop = () => void thread.terminate()
    signal.addEventListener('abort', stop)
    try {
      return await new Promise((resolve, reject) => {
        let telling: Promise<void> = Promise.resolve()
        this.#hear = (reply) => {
          if (reply.tell === 'result') resolve(reply.result)
          else telling = telling.then(() => progress(reply.done, reply.total)).catch(reject)
        }
        this.#fail = (error) => reject(signal.aborted || error instanceof Cancelled ? new JobCancelled() : error)
        if (signal.aborted) reject(new JobCancelled())
        else this.#say(request)
      })
    } finally {
      signal.removeEventListener('abort', stop)
      this.#hear = this.#fail = () => undefined
    }
  }

  /** While it rests, it keeps no process alive. */
  rest(): void {
    this.#thread.unref()
  }

  wake(): void {
    this.#thread.ref()
  }

  async end(): Promise<void> {
    await this.#thread.terminate()
  }

  #say(request: FinderRecords | FinderRequest): void {
    this.#thread.postMessage(request)
  }
}
