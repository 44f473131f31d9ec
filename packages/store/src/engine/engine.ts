/** What the store needs of a database: SQL on it, and a way to close it. */
import type { Kysely, Transaction } from 'kysely'
import type { Tables } from '../schema/tables.ts'

export interface Engine {
  kind: 'embedded' | 'postgres'
  db: Kysely<Tables>
  /** What the owner of the store should know, in sentences. */
  warnings: readonly string[]
  /** How often the disk was told to write; only the embedded engine, which has to be watched, can tell. */
  syncs?: () => Promise<number>
  /** How often its one connection was asked for; an engine of many connections does not tell. */
  asked?: () => number
  /** How many bytes are free where it lies; a server looks after its own disk. */
  room?: () => Promise<number>
  close(): Promise<void>
}

export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>
