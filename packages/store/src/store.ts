/** The store: every review of a home folder or of a PostgreSQL database, and everything that can be done with them. */
import { randomBytes } from 'node:crypto'
import {
  type Actor,
  type Happening,
  type Input,
  type NewId,
  type Review,
  type StoredEvent,
  uuidv7,
  type Verb,
} from '@oversyn/model'
import { AppError } from './app-error.ts'
import { restoreBackup } from './backup/restore-backup.ts'
import { writeBackup } from './backup/write-backup.ts'
import { appendMany } from './commands/append-many.ts'
import type { Done } from './commands/change.ts'
import { createReview, type NewReviewInput } from './commands/create-review.ts'
import { execute } from './commands/execute.ts'
import { type Duplicates, duplicatesOf } from './duplicates/duplicates.ts'
import { openEmbedded } from './engine/embedded.ts'
import type { Engine } from './engine/engine.ts'
import { eraseEntry } from './erase.ts'
import { type Fulltexts, fulltextsOf } from './fulltexts/fulltexts.ts'
import { type Jobs, jobsOf } from './jobs/jobs.ts'
import { loadReview, type ReviewPlan } from './load-review.ts'
import { type LogPage, type LogQuery, readEntries, readLog } from './log/read-log.ts'
import { type RankingInput, rankingInputOf } from './ranking/ranking-input.ts'
import { importRecords, type RecordsImport } from './records/import-records.ts'
import { type Imports, importsOf } from './records/imports.ts'
import { type Files, filesOf } from './records/stored-files.ts'
import { type StoredRecords, storedRecords } from './records/stored-records.ts'
import { sweep } from './records/sweep.ts'
import { migrate } from './schema/migrate.ts'
import type { Scope } from './scope.ts'
import { type Screening, screeningOf } from './screening/screening.ts'
import { type FoundReview, findReview } from './state/find-review.ts'
import { type ReviewSummary, SummaryCache } from './state/list-reviews.ts'
import { readState } from './state/read-state.ts'
import { StateCache } from './state/state-cache.ts'
import { verify } from './verify/verify.ts'
import type { Verification } from './verify/verify-review.ts'

/** Where the store is; exactly one of `home` and `databaseUrl`. The rest is given by tests. */
export interface StoreOptions {
  /** A folder for the embedded database; made where it is absent. */
  home?: string
  /** The address of a PostgreSQL database: `postgres://user:password@host:5432/name`. */
  databaseUrl?: string
  now?: () => Date
  newId?: NewId
  random?: (bytes: number) => Uint8Array
}

/** An open store. `review` is always the id or the key of a review; `review-unknown` where there is none. */
export interface Store {
  readonly engine: Engine['kind']
  /** What the owner should know about where the store lies, in sentences. */
  readonly warnings: readonly string[]
  /** Work that takes its time. */
  readonly jobs: Jobs
  /** Which records are one report, and which may be. */
  readonly duplicates: Duplicates
  /** What to judge next, how far it is, and how far people agree. */
  readonly screening: Screening
  /** What the ranking of a stage is given. */
  readonly ranking: RankingInput
  /** Records as they are listed, looked at and taken out. */
  readonly records: StoredRecords
  /** Which full texts are sought and had, and the files that people brought. */
  readonly fulltexts: Fulltexts
  /** Files as people gave them, by their hash. */
  readonly files: Files
  /** Files of records brought into a review. */
  readonly imports: Imports
  reviews(): Promise<ReviewSummary[]>
  find(review: string): Promise<FoundReview>
  /** The small state of a review. Not to be changed. */
  state(review: string): Promise<Review>
  createReview(actor: Actor, input: NewReviewInput): Promise<Done>
  execute<V extends Verb>(actor: Actor, review: string, verb: V, input: Input<V>, expect?: number): Promise<Done>
  /** Appends what has already been decided on, some thousand happenings at a time, in one transaction. */
  append(actor: Actor, review: string, happenings: readonly Happening[]): Promise<Done>
  /** Loads a review made elsewhere; onto one that exists only with `update`. */
  loadReview(actor: Actor, plan: ReviewPlan, options?: { update?: boolean }): Promise<Done>
  /** A page of the log, newest first. */
  log(review: string, query: LogQuery): Promise<LogPage>
  /** The whole log, oldest first. */
  entries(review: string): AsyncIterable<StoredEvent>
  importRecords(actor: Actor, review: string, given: RecordsImport): Promise<Done>
  /** Checks the chain, replays the log and compares every table: of one review, or of all. */
  verify(review?: string): Promise<Verification[]>
  /** Erases what an entry of the log says, on request. */
  erase(actor: Actor, review: string, event: string, why?: string): Promise<Done>
  /** The bytes of one file with everything in the store. */
  backup(): AsyncIterable<Uint8Array>
  /** Restores a backup into a store without reviews; gives the number of reviews. */
  restore(bytes: AsyncIterable<Uint8Array>): Promise<number>
  /** Waits for what was begun, and lets go of the store. */
  close(): Promise<void>
}

/**
 * Opens a store, brings its schema up to date, and makes sure that what is committed reaches the disk. Refuses with
 * `store-locked`, `store-newer`, `store-unwritable`, `store-not-durable`, `database-unreachable` or `database-refused`.
 *
 * @example const store = await openStore({ home: '/home/kari/.oversyn' })
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const now = options.now ?? (() => new Date())
  const random = options.random ?? randomBytes
  const newId = options.newId ?? (() => uuidv7(Date.now(), random(10)))
  const engine = await openEngine(options, now)
  try {
    await prepare(engine, now)
    await sweep(engine, now)
  } catch (error) {
    await engine.close()
    throw error
  }
  return storeOf({ engine, db: engine.db, sources: { now, newId, random }, cache: new StateCache() })
}

/** Opens the database alone. */
export async function openEngine(
  { home, databaseUrl }: Pick<StoreOptions, 'home' | 'databaseUrl'>,
  now: () => Date,
): Promise<Engine> {
  if (home !== undefined && databaseUrl === undefined) return openEmbedded(home, now)
  if (databaseUrl !== undefined && home === undefined) {
    // Loaded only where it is used, so that the embedded store opens sooner.
    const { openPostgres } = await import('./engine/postgres.ts')
    return openPostgres(databaseUrl)
  }
  throw new TypeError('a store has either a home or a database')
}

/** Migrates, which ends in a commit; that commit must have reached the disk. */
async function prepare(engine: Engine, now: () => Date): Promise<void> {
  const before = await engine.syncs?.()
  await migrate(engine.db, now)
  const after = await engine.syncs?.()
  if (before === after && engine.syncs)
    throw new AppError('store-not-durable', 'The store does not reach the disk here: what is saved could be lost.')
}

function storeOf(scope: Scope): Store {
  const { engine, db } = scope
  const summaries = new SummaryCache()
  const files = filesOf(scope)
  const screening = screeningOf(scope)
  return {
    engine: engine.kind,
    warnings: engine.warnings,
    jobs: jobsOf(db, scope.sources.now, scope.sources.newId),
    duplicates: duplicatesOf(scope),
    screening,
    ranking: rankingInputOf(db, screening),
    records: storedRecords(db, screening),
    files,
    imports: importsOf(scope),
    fulltexts: fulltextsOf(scope, screening, files),
    reviews: () => summaries.list(db),
    find: (review) => findReview(db, review),
    state: (review) => readState(scope, review),
    createReview: (actor, input) => createReview(scope, actor, input),
    execute: (actor, review, verb, input, expect) => execute(scope, actor, review, verb, input, expect),
    append: (actor, review, happenings) => appendMany(scope, actor, review, happenings),
    loadReview: (actor, plan, options) => loadReview(scope, actor, plan, options),
    log: (review, query) => readLog(db, review, query),
    entries: (review) => readEntries(db, review),
    importRecords: (actor, review, given) => importRecords(scope, actor, review, given),
    verify: (review) => verify(db, review),
    erase: (actor, review, event, why) => eraseEntry(scope, actor, review, event, why),
    backup: () => writeBackup(db, scope.sources.now),
    restore: (bytes) => restoreBackup(db, bytes),
    close: () => engine.close(),
  }
}
