/** What the main thread and the worker that holds the database say to each other. */

/** Given to the worker as it starts. */
export interface WorkerStart {
  /** The data directory of PGlite; made where it is absent. */
  dir: string
}

/** One request; every one is answered, in order. `syncs` asks how often the disk was told to write. */
export type Request = { id: number } & (
  | { ask: 'query'; sql: string; parameters: readonly unknown[] }
  | { ask: 'syncs' }
  | { ask: 'close' }
)

/** What PostgreSQL says of a failed statement; `code` is its SQLSTATE. */
export interface Failure {
  message: string
  code?: string | undefined
  constraint?: string | undefined
}

/** Rows, and how many were inserted, updated or deleted. */
export interface Rows {
  rows: Record<string, unknown>[]
  affected: number
}

/** `id` 0 says whether the database opened. */
export type Reply = { id: number } & ({ rows: Rows } | { syncs: number } | { failure: Failure } | { done: true })
