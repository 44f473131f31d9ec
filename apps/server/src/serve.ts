/** The server on a port: listening, leaving its note, and stopping without breaking off what is under way. */
import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { createApp } from './app.ts'
import type { AppOptions } from './context.ts'
import { Refusal } from './errors/refusal.ts'
import { type Instance, leaveNote, takeNoteAway } from './instance.ts'
import { signInLink } from './safety/session.ts'

export interface ServeOptions extends Omit<AppOptions, 'origin'> {
  home: string
  port: number
  /** Which store is open, for the note. */
  storeName: string
}

export interface Serving {
  /** The link that signs a person in. */
  link: string
  port: number
  /** Stops: takes no more requests, lets those under way finish (5 s at most), closes the store, takes the note away. */
  stop: () => Promise<void>
}

const address = '127.0.0.1'
const patience = 5_000

/**
 * Serves on 127.0.0.1, and on no other address of the machine. Port 0 takes any free one. Rejects with `port-in-use` where the port is taken.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  let app: Hono | undefined
  const server = createAdaptorServer({
    fetch: (request: Request) => app?.fetch(request) ?? new Response(null, { status: 503 }),
  }) as Server
  const port = await listen(server, options.port)
  const origin = `http://${address}:${port}`
  app = createApp({ ...options, origin })
  const note: Instance = {
    pid: process.pid,
    port,
    url: origin,
    token: options.token,
    store: options.storeName,
  }
  try {
    await leaveNote(options.home, note)
  } catch (error) {
    server.close()
    throw error
  }
  let stopping: Promise<void> | undefined
  const stop = async () => {
    await close(server)
    await options.runner.stop()
    await options.rankings.stop()
    await options.store.close()
    await takeNoteAway(options.home, process.pid)
  }
  return {
    link: signInLink(origin, options.token),
    port,
    stop: () => {
      stopping ??= stop()
      return stopping
    },
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE') {
        const message = `Port ${port} is used by another program. Choose another one with --port.`
        reject(new Refusal('port-in-use', message, { cause }))
      } else if (cause.code === 'EACCES') {
        const message = `Port ${port} may not be used by you. Choose one over 1024 with --port.`
        reject(new Refusal('port-refused', message, { cause }))
      } else reject(cause)
    })
    server.listen(port, address, () => {
      const at = server.address()
      resolve(typeof at === 'object' && at ? at.port : port)
    })
  })
}

/** A connection that is kept alive after its last answer counts as idle, and is let go soon after. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const letGo = setInterval(() => server.closeIdleConnections(), 50)
    const impatient = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearInterval(letGo)
      clearTimeout(impatient)
      resolve()
    })
  })
}
