/** Doing the work that waits in the job table, one piece at a time, until told to stop. */
import { AppError, type Store, type TakenJob } from '@oversyn/store'
import type { Bug } from '../context.ts'

/** Thrown out of work that was asked to end; whatever it has not committed is lost, and meant to be. */
export class JobCancelled extends Error {}

/** What work of one kind is given. */
export interface Work {
  job: TakenJob
  store: Store
  /** Tells how far it is; the total may come later. Throws {@link JobCancelled} where the work is to end. */
  progress: (done: number, total?: number | null) => Promise<void>
  /** Aborted when the work is to end, for what cannot be asked. */
  signal: AbortSignal
}

/** Does a piece of work and gives what it came to, as JSON. */
export type Worker = (work: Work) => Promise<unknown>

export interface RunnerOptions {
  store: Store
  workers: Readonly<Record<string, Worker>>
  /** Names this process among those that share the store. */
  owner: string
  onBug?: ((bug: Bug) => void) | undefined
}

/** How often to look for work that another process has left; work of one's own is begun at once. */
const lookEvery = 5_000
/** How often progress is written down. */
const tellEvery = 250

export class JobRunner {
  readonly #options: RunnerOptions
  readonly #timer: ReturnType<typeof setInterval>
  #running: Promise<void> | undefined
  #wanted = false
  #ending: AbortController | undefined
  #stopped = false

  constructor(options: RunnerOptions) {
    this.#options = options
    this.#timer = setInterval(() => this.kick(), lookEvery)
    this.#timer.unref()
  }

  /** Looks for work now. */
  kick(): void {
    if (this.#stopped) return
    this.#wanted = true
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
      if (this.#wanted) this.kick()
    })
  }

  /** Breaks off what is under way, which is given back for the next who looks, and takes no more. */
  async stop(): Promise<void> {
    this.#stopped = true
    clearInterval(this.#timer)
    this.#ending?.abort(new Error('the program stops'))
    await this.#running
  }

  async #run(): Promise<void> {
    const { store, workers, owner, onBug } = this.#options
    while (this.#wanted && !this.#stopped) {
      this.#wanted = false
      try {
        const job = await store.jobs.take(owner, Object.keys(workers))
        if (!job) return
        this.#wanted = true
        await this.#do(job)
      } catch (error) {
        // Without its database there is no work; the next look finds out whether it is back.
        onBug?.({ method: 'JOB', path: 'take', error })
        return
      }
    }
  }

  async #do(job: TakenJob): Promise<void> {
    const { store, workers, owner, onBug } = this.#options
    const ending = new AbortController()
    this.#ending = ending
    let [done, total, told] = [0, null as number | null, 0]
    const tell = async () => {
      told = Date.now()
      if (!(await store.jobs.keep(job.id, owner, done, total))) ending.abort(new JobCancelled())
    }
    // Keeps the lease through long steps, and hears of a wish to end.
    const heart = setInterval(() => tell().catch(() => undefined), 2_000)
    const progress: Work['progress'] = async (now, of) => {
      done = now
      if (of !== undefined) total = of
      if (Date.now() - told >= tellEvery) await tell()
      if (ending.signal.aborted) throw new JobCancelled()
    }
    try {
      const result = await workers[job.kind]?.({ job, store, progress, signal: ending.signal })
      clearInterval(heart)
      await store.jobs.keep(job.id, owner, total ?? done, total)
      await store.jobs.end(job.id, owner, { state: 'done', result: result ?? null })
    } catch (error) {
      clearInterval(heart)
      if (this.#stopped && ending.signal.aborted) await store.jobs.giveBack(job.id, owner)
      else if (error instanceof JobCancelled || ending.signal.aborted)
        await store.jobs.end(job.id, owner, { state: 'cancelled' })
      else await store.jobs.end(job.id, owner, { state: 'failed', error: failureOf(error) })
      const isOurs = !(error instanceof JobCancelled || error instanceof AppError || ending.signal.aborted)
      if (isOurs) onBug?.({ method: 'JOB', path: job.kind, error })
    } finally {
      clearInterval(heart)
      this.#ending = undefined
    }
  }
}

function failureOf(error: unknown): { code: string; message: string } {
  if (error instanceof AppError) return { code: error.code, message: error.message }
  return { code: 'internal', message: 'Something went wrong inside Oversyn. Nothing of this was saved.' }
}
