/** Loading a review made elsewhere, by the same way into the log as everything else. */
import {
  type Actor,
  genesis,
  type Happening,
  type Head,
  inspect,
  type Review,
  readEnvelope,
  type StoredEvent,
} from '@oversyn/model'
import { AppError } from './app-error.ts'
import { type Done, present } from './commands/change.ts'
import { refuse } from './commands/command.ts'
import { checkReview } from './commands/references.ts'
import type { Tx } from './engine/engine.ts'
import { transact } from './engine/transact.ts'
import { append, beginReview, type Locked, lockReview, moveHead } from './log/append.ts'
import { projectEvents } from './log/project-events.ts'
import { type Entry, insertEntries, readEntry } from './log/stored-rows.ts'
import { authorise } from './policy.ts'
import type { Scope } from './scope.ts'
import { StateCache } from './state/state-cache.ts'

/**
 * What a reader of files makes of them. Without a log, `happenings` begin with `review.created`. With a log, its chain is kept and
 * `happenings` are what differs from it, beginning with `folder.loaded` as `edited-outside`; as they are where the review
 * is updated.
 */
export interface ReviewPlan {
  key: string
  happenings: readonly Happening[]
  log?: readonly StoredEvent[] | undefined
}

/**
 * Loads a plan, whole or not at all. Onto a review that exists (by id or key) only with `update`, else `review-exists`. A log that
 * is not whole is refused with `log-broken`, one that tells another history of the same review with `log-forked`.
 */
export async function loadReview(
  scope: Scope,
  actor: Actor,
  plan: ReviewPlan,
  { update = false }: { update?: boolean } = {},
): Promise<Done> {
  authorise(actor, 'create', null)
  const entries = readChain(plan.log ?? [])
  const id = entries[0]?.event.review ?? createdId(plan.happenings)
  const known = await scope.db
    .selectFrom('review')
    .select('id')
    .where((it) => it.or([it('id', '=', id ?? ''), it('key', '=', plan.key)]))
    .executeTakeFirst()
  if (known && !update)
    throw new AppError(
      'review-exists',
      `There is already a review "${plan.key}". Load it with --update to change that one.`,
    )
  if (known) return updateReview(scope, actor, known.id, plan.happenings, entries)
  if (id === undefined)
    throw new AppError('input-invalid', 'What is loaded does not begin with the making of a review.')
  return transact(scope.db, async (tx) => {
    const begun = await beginReview(tx, id, plan.key, scope.sources.now().toISOString())
    const kept = await keepLog(tx, begun, entries)
    const appended = await append(tx, kept, actor, plan.happenings, scope.sources)
    refuseUnsound(id, await stateOf(tx, id, appended.head))
    return present(appended, { id, key: plan.key })
  })
}

/** The log of the files may be older than the review's, or go on where that ends; it must not be another. */
async function updateReview(
  scope: Scope,
  actor: Actor,
  review: string,
  happenings: readonly Happening[],
  entries: readonly Entry[],
): Promise<Done> {
  authorise(actor, 'write', review)
  const appended = await transact(scope.db, async (tx) => {
    const locked = await lockReview(tx, review)
    await refuseFork(tx, locked, entries)
    const kept = await keepLog(tx, locked, entries.slice(locked.head.seq))
    const appended = await append(tx, kept, actor, happenings, scope.sources)
    refuseUnsound(review, await stateOf(tx, review, appended.head))
    return appended
  })
  return present(appended, undefined)
}

async function refuseFork(tx: Tx, { id, head }: Locked, entries: readonly Entry[]): Promise<void> {
  const shared = entries[Math.min(entries.length, head.seq) - 1]
  if (!shared) return
  const stored = await tx
    .selectFrom('event')
    .select('hash')
    .where('review', '=', id)
    .where('seq', '=', shared.event.seq)
    .executeTakeFirst()
  if (stored?.hash !== shared.stored.hash)
    throw new AppError('log-forked', 'The log in the files is another history than that of the review.')
}

async function keepLog(tx: Tx, review: Locked, entries: readonly Entry[]): Promise<Locked> {
  const last = entries.at(-1)
  if (!last) return review
  const head: Head = { seq: last.event.seq, hash: last.stored.hash, at: last.event.at }
  await insertEntries(tx, review.id, entries)
  await projectEvents(
    tx,
    review.id,
    entries.map(({ event }) => event),
  )
  await moveHead(tx, review.id, head)
  return { id: review.id, head }
}

/** The entries of a log whose chain is whole, from its first entry, of one review. */
function readChain(log: readonly StoredEvent[]): Entry[] {
  let previous = { seq: 0, hash: genesis }
  const review = readEnvelope(log[0]?.envelope ?? '')?.review
  return log.map((stored) => {
    const found = inspect(stored, previous)
    if (found) throw broken(found.code, found.message, found.seq)
    previous = { seq: previous.seq + 1, hash: stored.hash }
    const entry = readEntry(stored)
    if (entry.event.review !== review)
      throw broken('chain-review', `Entry ${previous.seq} is of another review.`, previous.seq)
    return entry
  })
}

function broken(code: string, message: string, seq: number): AppError {
  const problem = { code, severity: 'error', message, where: { file: 'log.jsonl', line: seq } } as const
  return new AppError('log-broken', `The log is not whole. ${message}`, { problems: [problem] })
}

function createdId(happenings: readonly Happening[]): string | undefined {
  const [first] = happenings
  return first?.type === 'review.created' ? first.payload.value.id : undefined
}

async function stateOf(tx: Tx, review: string, head: Head): Promise<Review | undefined> {
  return new StateCache().state(tx, review, head)
}

function refuseUnsound(id: string, state: Review | undefined): void {
  if (state?.head.id !== id) throw new AppError('input-invalid', 'What is loaded does not say which review it is.')
  const problems = checkReview(state)
  if (problems.length > 0) refuse(problems)
}
