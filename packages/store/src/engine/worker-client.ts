/** The main thread's side of the database worker: questions in, answers out, and nobody left waiting if it dies. */
import { Worker } from 'node:worker_threads'
import { AppError } from '../app-error.ts'
import type { Failure, Reply, Request, Rows, WorkerStart } from './messages.ts'

/** A statement that PostgreSQL refused; `code` is its SQLSTATE. */
export class StatementError extends Error {
  readonly code: string | undefined
  readonly constraint: string | undefined

  constructor(failure: Failure) {
    super(failure.message)
    this.code = failure.code
    this.constraint = failure.constraint
  }
}

interface Waiting {
  resolve: (reply: Reply) => void
  reject: (error: unknown) => void
}

// A worker runs no TypeScript: from source, the built one is started.
const script = new URL(import.meta.url.endsWith('.ts') ? '../../dist/engine/worker.js' : './worker.js', import.meta.url)

export class WorkerClient {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #gone: AppError | undefined
  #last = 0
  #exited: Promise<void>

  private constructor(dir: string) {
    this.#worker = new Worker(script, { workerData: { dir } satisfies WorkerStart })
    this.#worker.on('message', (reply: Reply) => this.#settle(reply))
    this.#worker.on('error', (error) =>
      this.#end(new AppError('store-closed', 'The database stopped.', { cause: error })),
    )
    this.#exited = new Promise((resolve) => {
      this.#worker.on('exit', () => {
        this.#end(new AppError('store-closed', 'The store is closed.'))
        resolve()
      })
    })
  }

  /** Starts a worker on a data directory, which is made where it is absent. */
  static async start(dir: string): Promise<WorkerClient> {
    const client = new WorkerClient(dir)
    try {
      await new Promise<Reply>((resolve, reject) => client.#waiting.set(0, { resolve, reject }))
    } catch (error) {
      await client.#worker.terminate()
      throw error
    }
    return client
  }

  async query(sql: string, parameters: readonly unknown[]): Promise<Rows> {
    const reply = await this.#ask((id) => ({ id, ask: 'query', sql, parameters }))
    return 'rows' in reply ? reply.rows : { rows: [], affected: 0 }
  }

  /** How often the disk was told to write, since the start. */
  async syncs(): Promise<number> {
    const reply = await this.#ask((id) => ({ id, ask: 'syncs' }))
    return 'syncs' in reply ? reply.syncs : 0
  }

  /** Closes the database after everything asked before, and ends the thread. */
  async close(): Promise<void> {
    if (this.#gone) return
    await this.#ask((id) => ({ id, ask: 'close' }))
    await this.#exited
  }

  #ask(make: (id: number) => Request): Promise<Reply> {
    if (this.#gone) return Promise.reject(this.#gone)
    this.#last += 1
    const request = make(this.#last)
    return new Promise((resolve, reject) => {
      this.#waiting.set(request.id, { resolve, reject })
      this.#worker.postMessage(request)
    })
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if ('failure' in reply) waiting?.reject(new StatementError(reply.failure))
    else waiting?.resolve(reply)
  }

  #end(reason: AppError): void {
    this.#gone ??= reason
    for (const waiting of this.#waiting.values()) waiting.reject(this.#gone)
    this.#waiting.clear()
  }
}
