/** Kysely's dialect for the embedded database: PostgreSQL's SQL, sent to the worker, over one connection. */
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { WorkerClient } from './worker-client.ts'

/** A dialect over a worker. Closing the worker is its owner's matter. `asked` hears of each asking for the connection. */
export function embeddedDialect(worker: WorkerClient, asked: () => void = () => {}): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new EmbeddedDriver(worker, asked),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

/** Hands out the one connection in the order in which it is asked for; a transaction keeps it until it ends. */
class EmbeddedDriver implements Driver {
  readonly #connection: DatabaseConnection
  readonly #queue: (() => void)[] = []
  readonly #asked: () => void
  #taken = false

  constructor(worker: WorkerClient, asked: () => void) {
    this.#connection = new EmbeddedConnection(worker)
    this.#asked = asked
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    this.#asked()
    if (this.#taken) await new Promise<void>((resolve) => this.#queue.push(resolve))
    this.#taken = true
    return this.#connection
  }

  async releaseConnection(): Promise<void> {
    const next = this.#queue.shift()
    // Handed over while it is still taken, so that nobody can slip in between.
    if (next) next()
    else this.#taken = false
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async destroy(): Promise<void> {}
}

class EmbeddedConnection implements DatabaseConnection {
  readonly #worker: WorkerClient

  constructor(worker: WorkerClient) {
    this.#worker = worker
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, affected } = await this.#worker.query(query.sql, query.parameters)
    return { rows: rows as R[], numAffectedRows: BigInt(affected) }
  }

  // biome-ignore lint/correctness/useYield: there is nothing to yield, long lists are read by keyset pages
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new TypeError('the store reads long lists by pages')
  }
}
