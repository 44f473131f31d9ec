/** The client over an app in this process: the same as over the net, without a port. */
import { type Client, client } from '@oversyn/api'
import { type AppOptions, createApp } from '@oversyn/server'

/** A client of an app made for it alone. */
export function clientOf(options: Omit<AppOptions, 'origin'>): Client {
  const app = createApp({ ...options, origin: 'http://localhost' })
  return client(async (path, init) => {
    const headers = { ...Object.fromEntries(new Headers(init.headers)), authorization: `Bearer ${options.token}` }
    return app.request(path, { ...init, headers })
  })
}
