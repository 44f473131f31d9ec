/** Which report a file is, found in a thread, so that an index of 100,000 reports holds nobody up. */
import type { Worker } from 'node:worker_threads'
import type { FileFacts, FileMatch, ReportFacts } from '@oversyn/fulltext'
import { startThread } from '../jobs/start-thread.ts'

/** To the thread: the reports from now on, or a file. */
export type ToMatcher = { readonly reports: readonly ReportFacts[] } | { readonly file: FileFacts }
export interface FromMatcher {
  readonly match: FileMatch
}

/** The reports that a file may be; they are asked for only where the thread has others. */
export interface ReportsToMatch {
  readonly version: string
  readonly reports: () => readonly ReportFacts[]
}

/** Matches one file after the other. */
export class Matcher {
  #thread: Worker | undefined
  #version: string | undefined
  #turn: Promise<unknown> = Promise.resolve()

  match(among: ReportsToMatch, file: FileFacts): Promise<FileMatch> {
    const answer = this.#turn.then(() => this.#ask(among, file))
    this.#turn = answer.catch(() => {})
    return answer
  }

  async close(): Promise<void> {
    await this.#turn
    await this.#end()
  }

  async #ask({ version, reports }: ReportsToMatch, file: FileFacts): Promise<FileMatch> {
    const thread = this.#thread ?? startThread('fulltext/matching.js')
    this.#thread = thread
    const say = (message: ToMatcher) => thread.postMessage(message)
    if (this.#version !== version) say({ reports: reports() })
    this.#version = version
    thread.ref()
    let stopListening: () => unknown = () => {}
    try {
      return await new Promise((resolve, reject) => {
        const onMessage = ({ match }: FromMatcher) => resolve(match)
        thread.on('message', onMessage).on('error', reject)
        stopListening = () => thread.off('message', onMessage).off('error', reject)
        say({ file })
      })
    } catch (cause) {
      await this.#end()
      throw cause
    } finally {
      stopListening()
      // Kept for the next file, and no reason for the process to stay.
      thread.unref()
    }
  }

  async #end(): Promise<void> {
    const thread = this.#thread
    this.#thread = undefined
    this.#version = undefined
    await thread?.terminate()
  }
}
