/** The way to the reviews: the running server of the same home, or the store itself, through the same client. */
import { type Client, client } from '@oversyn/api'
import { type Instance, newToken, runningServer } from '@oversyn/server'
import { appOptions } from './app-options.ts'
import { Failure } from './failure.ts'
import { clientOf } from './in-process.ts'
import { openWhenFree } from './open-home.ts'
import type { Settings } from './settings.ts'

/** Does something with a client and closes what was opened for it. */
export async function connected<T>(settings: Settings, use: (client: Client) => Promise<T>): Promise<T> {
  const found = await openWhenFree(settings, () => runningServer(settings.home))
  if ('url' in found) return use(overHttp(found))
  const options = appOptions(found, newToken())
  try {
    return await use(clientOf(options))
  } finally {
    await options.runner.stop()
    await options.rankings.stop()
    await found.close()
  }
}

function overHttp({ url, token }: Instance): Client {
  return client(async (path, init) => {
    const headers = { ...Object.fromEntries(new Headers(init.headers)), authorization: `Bearer ${token}` }
    return fetch(url + path, { ...init, headers }).catch((cause) => {
      throw new Failure('server-gone', 503, `The running Oversyn at ${url} stopped answering.`, { cause })
    })
  })
}
