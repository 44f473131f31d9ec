/** Opening the store that the settings name. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Instance } from '@oversyn/server'
import { openStore, type Store } from '@oversyn/store'
import { type Settings, storeName } from './settings.ts'

/** How long to wait for a store that another process has open: a server that is just starting soon answers. */
const patience = 15_000

/** The PostgreSQL of `DATABASE_URL`, else the embedded store of the home. */
export function openHome({ home, databaseUrl }: Settings): Promise<Store> {
  return openStore(databaseUrl === undefined ? { home } : { databaseUrl })
}

/**
 * The server that runs on this home, or else its store, opened. Two that start at once do not quarrel: the one that comes second
 * waits a little for the first to answer.
 *
 * @param find looks for the server that runs
 */
export async function openWhenFree(
  settings: Settings,
  find: () => Promise<Instance | undefined>,
): Promise<Store | Instance> {
  const until = Date.now() + patience
  for (;;) {
    const running = await find()
    if (running && running.store === storeName(settings)) return running
    try {
      return await openHome(settings)
    } catch (error) {
      const locked = error instanceof Error && 'code' in error && error.code === 'store-locked'
      if (!locked || Date.now() > until) throw error
      await sleep(250)
    }
  }
}
