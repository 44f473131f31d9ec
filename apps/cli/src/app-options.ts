/** What the app is given on a person's own machine: its version, its clock and chance, and who is working. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { uuidv7 } from '@oversyn/model'
import { type AppOptions, openRunner, Rankings } from '@oversyn/server'
import type { Store } from '@oversyn/store'
import { localActor } from './settings.ts'

/** Everything but the origin, which is known only when a port is. */
export function appOptions(store: Store, token: string): Omit<AppOptions, 'origin'> {
  const onBug: AppOptions['onBug'] = ({ method, path, error }) => {
    const message = error instanceof Error ? error.message : String(error)
    console.error(`oversyn: ${method} ${path} failed: ${message}`)
    if (process.env.OVERSYN_DEBUG === '1') console.error(error)
  }
  return {
    store,
    runner: openRunner(store, onBug),
    rankings: new Rankings(store, onBug),
    token,
    version: programVersion(),
    actor: localActor(),
    newId: () => uuidv7(Date.now(), randomBytes(10)),
    practiceDir: fileURLToPath(new URL('../../../examples/practice', import.meta.url)),
    staticDir: fileURLToPath(new URL('../../web/dist', import.meta.url)),
    onBug,
  }
}

function programVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  return version
}
