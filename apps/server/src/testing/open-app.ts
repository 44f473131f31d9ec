/** An app over an embedded store of its own, for tests. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, client } from '@oversyn/api'
import { uuidv7 } from '@oversyn/model'
import { openStore, type Store } from '@oversyn/store'
import type { Hono } from 'hono'
import { createApp } from '../app.ts'
import type { AppOptions, Bug } from '../context.ts'
import { openRunner } from '../jobs/open-runner.ts'
import { Rankings } from '../ranking/rankings.ts'

export const origin = 'http://127.0.0.1:4820'
export const token = 'a-token-for-tests-that-is-43-characters-long'

export interface OpenApp {
  app: Hono
  options: AppOptions
  store: Store
  client: Client
  bugs: Bug[]
  /** A request of the signed-in. */
  ask: (path: string, init?: RequestInit) => Promise<Response>
  close: () => Promise<void>
}

export async function openApp(more: Partial<AppOptions> = {}): Promise<OpenApp> {
  const home = await mkdtemp(join(tmpdir(), 'oversyn-server-'))
  const store = await openStore({ home })
  const bugs: Bug[] = []
  const runner = openRunner(store, (bug) => bugs.push(bug))
  const rankings = new Rankings(store, (bug) => bugs.push(bug))
  const options: AppOptions = {
    store,
    runner,
    rankings,
    token,
    origin,
    version: '0.0.0',
    actor: { id: 'kari', assurance: 'claimed' },
    newId: () => uuidv7(Date.now(), randomBytes(10)),
    onBug: (bug) => bugs.push(bug),
    ...more,
  }
  const app = createApp(options)
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { ...Object.fromEntries(new Headers(init.headers)), authorization: `Bearer ${token}` }
    return app.request(`${origin}${path}`, { ...init, headers })
  }
  return {
    app,
    options,
    store,
    client: client(ask),
    bugs,
    ask,
    close: async () => {
      await runner.stop()
      await rankings.stop()
      await store.close()
      await rm(home, { recursive: true, force: true })
    },
  }
}

/** A body as JSON, to be sent. */
export function sending(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}
