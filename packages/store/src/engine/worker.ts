/** The thread that holds the embedded database, so that a heavy query never stalls the server. Runs from the build. */
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite, types } from '@electric-sql/pglite'
import { DurableNodeFS } from './durable-fs.ts'
import type { Failure, Reply, Request, WorkerStart } from './messages.ts'

// PGlite starts PostgreSQL with -F, which switches fsync off.
const startParams = [
  ...PGlite.defaultStartParams.filter((it) => it !== '-F'),
  ...['-c', 'wal_sync_method=fsync'],
  // Else a large import leaves a gigabyte of write-ahead log in the home, to be gone through after a crash.
  ...['-c', 'max_wal_size=128MB'],
]

const port = parentPort
if (!port) throw new Error('the worker of the store runs in a worker thread')
const say = (reply: Reply): void => port.postMessage(reply)

const { dir } = workerData as WorkerStart
const fs = new DurableNodeFS(dir)
// Bytes go as they are. As text, which PGlite makes of them, they take eight times as long.
const serializers = { [types.BYTEA]: (it: unknown) => it as string }
const opening = PGlite.create({ fs, startParams, serializers })

async function answer(request: Request): Promise<Reply> {
  const { id } = request
  const database = await opening
  if (request.ask === 'syncs') return { id, syncs: fs.syncs }
  if (request.ask === 'close') {
    await database.close()
    return { id, done: true }
  }
  const result = await database.query<Record<string, unknown>>(request.sql, [...request.parameters])
  return { id, rows: { rows: result.rows, affected: result.affectedRows ?? 0 } }
}

function failure(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error) }
  const { code, constraint } = error as Error & { code?: string; constraint?: string }
  return { message: error.message, code, constraint }
}

// One after another: the database has one connection, and closing must come after what was asked before it.
let last: Promise<unknown> = Promise.resolve()
port.on('message', (request: Request) => {
  last = last
    .then(() => answer(request))
    .catch((error: unknown): Reply => ({ id: request.id, failure: failure(error) }))
    .then((reply) => {
      say(reply)
      if (request.ask === 'close') port.close()
    })
})

opening.then(
  () => say({ id: 0, done: true }),
  (error: unknown) => say({ id: 0, failure: failure(error) }),
)
