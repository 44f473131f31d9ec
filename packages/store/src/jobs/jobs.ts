/** Work that takes its time: one table with leases, from which any number of processes on any number of machines may take. */
import type { Actor, NewId } from '@oversyn/model'
import { AppError } from '../app-error.ts'
import type { Db } from '../engine/engine.ts'
import { transact } from '../engine/transact.ts'
import type { Tables } from '../schema/tables.ts'

/** What is to be done; `input` is for whoever does work of the kind. */
export interface NewJob {
  review: string
  kind: string
  input: unknown
  actor: Actor
}

/** A piece of work as a screen shows it. `total` is unknown until somebody knows it; `result` is what it came to. */
export interface Job {
  id: string
  review: string
  kind: string
  state: Tables['job']['state']
  done: number
  total: number | null
  result: unknown
  /** Why it failed, as a code and a sentence. */
  error: { code: string; message: string } | null
  made: string
  ended: string | null
}

/** A piece of work that this process holds the lease of. */
export interface TakenJob extends Job {
  input: unknown
  actor: Actor
}

export interface Jobs {
  add(job: NewJob): Promise<Job>
  /** The jobs of a review, newest first; the last 50. */
  list(review: string): Promise<Job[]>
  /** Refuses with `job-unknown`. */
  find(id: string): Promise<Job>
  /** Asks a job to end. One that nobody has begun is cancelled at once. */
  cancel(id: string): Promise<Job>
  /** Takes the oldest job that waits, or whose holder has not been heard of; `undefined` where there is none. */
  take(owner: string, kinds: readonly string[]): Promise<TakenJob | undefined>
  /** Tells how far it is, and keeps the lease; says whether to go on. `false`: it is to stop, or somebody else has it. */
  keep(id: string, owner: string, done: number, total: number | null): Promise<boolean>
  /** Ends a job that one holds. */
  end(id: string, owner: string, end: JobEnd): Promise<void>
  /** Gives a job back unfinished, for the next who looks. */
  giveBack(id: string, owner: string): Promise<void>
}

export type JobEnd =
  | { state: 'done'; result: unknown }
  | { state: 'failed'; error: { code: string; message: string } }
  | { state: 'cancelled' }

/** A holder who has said nothing for so long has died. */
const leaseMs = 30_000
/** A job that has killed its holder so often is not begun again. */
const mostAttempts = 3

export function jobsOf(db: Db, now: () => Date, newId: NewId): Jobs {
  const find = async (id: string): Promise<Job> => {
    const row = await db.selectFrom('job').selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) throw new AppError('job-unknown', 'There is no such job.')
    return jobOf(row)
  }
  const change = (id: string, owner: string, set: Partial<Tables['job']>) =>
    db
      .updateTable('job')
      .set(set)
      .where('id', '=', id)
      .where('owner', '=', owner)
      .where('state', '=', 'running')
      .execute()
  return {
    add: async ({ review, kind, input, actor }) => {
      const row: Tables['job'] = {
        ...{ id: newId(), review, kind, state: 'waiting', input: JSON.stringify(input), actor: JSON.stringify(actor) },
        ...{ done: 0, total: null, stopping: 0, attempts: 0, owner: null, lease: null, result: null, error: null },
        ...{ made: now().toISOString(), ended: null },
      }
      await db.insertInto('job').values(row).execute()
      return jobOf(row)
    },
    list: async (review) => {
      const rows = await db
        .selectFrom('job')
        .selectAll()
        .where('review', '=', review)
        .orderBy('made', 'desc')
        .orderBy('id', 'desc')
        .limit(50)
        .execute()
      return rows.map(jobOf)
    },
    find,
    cancel: async (id) => {
      await db.updateTable('job').set({ stopping: 1 }).where('id', '=', id).execute()
      await db
        .updateTable('job')
        .set({ state: 'cancelled', ended: now().toISOString() })
        .where('id', '=', id)
        .where('state', '=', 'waiting')
        .execute()
      return find(id)
    },
    take: (owner, kinds) =>
      transact(db, async (tx) => {
        const at = now()
        const row = await tx
          .selectFrom('job')
          .selectAll()
          .where('kind', 'in', [...kinds])
          .where((it) =>
            it.or([
              it('state', '=', 'waiting'),
              it.and([it('state', '=', 'running'), it('lease', '<', at.toISOString())]),
            ]),
          )
          .orderBy('made')
          .limit(1)
          .forUpdate()
          .skipLocked()
          .executeTakeFirst()
        if (!row) return undefined
        const isHopeless = row.attempts >= mostAttempts
        const set: Partial<Tables['job']> = isHopeless
          ? { state: 'failed', ended: at.toISOString(), error: JSON.stringify(hopeless) }
          : { state: 'running', owner, lease: until(at), attempts: row.attempts + 1 }
        await tx.updateTable('job').set(set).where('id', '=', row.id).execute()
        if (isHopeless) return undefined
        return { ...jobOf({ ...row, ...set }), input: JSON.parse(row.input), actor: JSON.parse(row.actor) as Actor }
      }),
    keep: async (id, owner, done, total) => {
      const rows = await db
        .updateTable('job')
        .set({ done, total, lease: until(now()) })
        .where('id', '=', id)
        .where('owner', '=', owner)
        .where('state', '=', 'running')
        .returning('stopping')
        .execute()
      return rows[0]?.stopping === 0
    },
    end: async (id, owner, end) => {
      const ended = now().toISOString()
      if (end.state === 'done')
        await change(id, owner, { state: 'done', ended, result: JSON.stringify(end.result) ?? 'null' })
      else if (end.state === 'failed')
        await change(id, owner, { state: 'failed', ended, error: JSON.stringify(end.error) })
      else await change(id, owner, { state: 'cancelled', ended })
    },
    giveBack: async (id, owner) => {
      await change(id, owner, { state: 'waiting', owner: null, lease: null, attempts: 0 })
    },
  }
}

const hopeless = { code: 'job-broken', message: 'This was begun several times and never came to an end.' }

function until(at: Date): string {
  return new Date(at.getTime() + leaseMs).toISOString()
}

function jobOf(row: Tables['job']): Job {
  const { id, review, kind, state, done, total, result, error, made, ended } = row
  return {
    ...{ id, review, kind, state, made, ended },
    done: Number(done),
    total: total === null ? null : Number(total),
    result: result === null ? null : JSON.parse(result),
    error: error === null ? null : (JSON.parse(error) as Job['error']),
  }
}
