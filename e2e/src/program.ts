/** The program and a browser for one file of tests. */
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { type Oversyn, removeHome, startOversyn, temporaryHome } from './oversyn-process.ts'
import { openBrowser, type VisitOptions, type Visitor, visit } from './visitor.ts'

export interface Program {
  /** The server that runs now. */
  readonly oversyn: Oversyn
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string
  readonly browser: Browser
  /** Those who visit in the test that runs. */
  readonly visitors: readonly Visitor[]
  /** Somebody signed in, on an address of ours; they leave after the test, which fails where the browser complained. */
  visit(path?: string, options?: VisitOptions): Promise<Visitor>
  /** What an address of the API answers; it is sent to where there is something to send: JSON, or a file as bytes. */
  ask<T>(path: string, data?: object, headers?: Record<string, string>): Promise<T>
  /** Starts the program again, on the same home and port. */
  restart(): Promise<void>
}

/**
 * Starts both before the tests of a file and ends them after. `prepare` fills the home beforehand.
 *
 * @example const program = openProgram((home) => makeReview(home))
 */
export function openProgram(prepare: (home: string) => Promise<unknown> = async () => {}): Program {
  let home: string | undefined
  let oversyn: Oversyn | undefined
  let browser: Browser | undefined
  let visitors: Visitor[] = []
  beforeAll(async () => {
    home = await temporaryHome()
    await prepare(home)
    oversyn = await startOversyn(home)
    browser = await openBrowser()
  }, 120_000)
  afterEach(async () => {
    const leaving = visitors
    visitors = []
    for (const visitor of leaving) await visitor.leave()
  })
  afterAll(async () => {
    await browser?.close()
    await oversyn?.stop()
    if (home) await removeHome(home)
  })
  const running = <T>(it: T | undefined): T => {
    if (it === undefined) throw new Error('The program runs only while there are tests.')
    return it
  }
  return {
    get oversyn() {
      return running(oversyn)
    },
    get origin() {
      return running(oversyn).origin
    },
    get browser() {
      return running(browser)
    },
    get visitors() {
      return visitors
    },
    visit: async (path, options) => {
      const { link, origin } = running(oversyn)
      const visitor = await visit(running(browser), link, options)
      visitors.push(visitor)
      if (path !== undefined) await visitor.page.goto(origin + path)
      return visitor
    },
    ask: async (path, data, more = {}) => {
      const { origin, token } = running(oversyn)
      const isFile = data instanceof Uint8Array
      const type = { 'content-type': isFile ? 'application/octet-stream' : 'application/json' }
      const headers = { authorization: `Bearer ${token}`, ...(data ? type : {}), ...more }
      const sent = data ? { method: 'POST', body: isFile ? new Blob([data.slice()]) : JSON.stringify(data) } : {}
      const answer = await fetch(origin + path, { headers, ...sent })
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
      return answer.json()
    },
    restart: async () => {
      oversyn = await startOversyn(running(home), running(oversyn).port)
    },
  }
}
