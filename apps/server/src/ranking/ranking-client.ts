/** The server's side of a thread of ranking: questions in, answers out, and nobody left waiting where it ends. */
import type { Worker } from 'node:worker_threads'
import type { RankingRecord, Why } from '@oversyn/ranking'
import { startThread } from '../jobs/start-thread.ts'
import type { Ranked, RankingAsk, RankingReply, RankingRequest, Savings } from './messages.ts'

interface Waiting {
  resolve: (answer: unknown) => void
  reject: (error: Error) => void
  progress?: (done: number, total: number) => void
}

type Ask<A extends RankingAsk['ask']> = Omit<Extract<RankingAsk, { ask: A }>, 'ask'>

export class RankingClient {
  readonly #thread: Worker = startThread('ranking/thread.js')
  readonly #waiting = new Map<number, Waiting>()
  #last = 0

  constructor() {
    this.#thread.on('message', (reply: RankingReply) => this.#settle(reply))
    this.#thread.on('error', (error) => this.#end(error))
    this.#thread.on('exit', () => this.#end(new Error('the ranking ended')))
    this.#thread.unref()
  }

  /** Gives it records; they are read when the review is opened or simulated. */
  give(records: RankingRecord[]): void {
    this.#post({ ask: 'records', records })
  }

  open(what: Ask<'open'>): Promise<Ranked> {
    return this.#ask({ ask: 'open', ...what }) as Promise<Ranked>
  }

  decide(what: Ask<'decide'>): Promise<Ranked> {
    return this.#ask({ ask: 'decide', ...what }) as Promise<Ranked>
  }

  why(what: Ask<'why'>): Promise<Why | null> {
    return this.#ask({ ask: 'why', ...what }) as Promise<Why | null>
  }

  simulate(what: Ask<'simulate'>, progress: (done: number, total: number) => void): Promise<Savings> {
    return this.#ask({ ask: 'simulate', ...what }, progress) as Promise<Savings>
  }

  /** Calls off what is under way, which then fails. */
  giveUp(): void {
    this.#post({ ask: 'give-up' })
  }

  async end(): Promise<void> {
    await this.#thread.terminate()
  }

  #ask(what: RankingAsk, progress?: Waiting['progress']): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(this.#post(what), { resolve, reject, ...(progress ? { progress } : {}) })
    })
  }

  #post(what: RankingAsk): number {
    this.#last += 1
    this.#thread.postMessage({ id: this.#last, what } satisfies RankingRequest)
    return this.#last
  }

  #settle(reply: RankingReply): void {
    const waiting = this.#waiting.get(reply.id)
    if ('progress' in reply) {
      waiting?.progress?.(...reply.progress)
      return
    }
    this.#waiting.delete(reply.id)
    if ('failed' in reply) waiting?.reject(new Error(reply.failed))
    else waiting?.resolve(reply.answer)
  }

  #end(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error)
    this.#waiting.clear()
  }
}
