/** Changing a review: lock, decide on the state, append, commit, and move the cached state on. */
import type { Actor, Event, Happening, Head, Review, Tally } from '@oversyn/model'
import { AppError } from '../app-error.ts'
import type { Tx } from '../engine/engine.ts'
import { refreshStatistics } from '../engine/refresh-statistics.ts'
import { transact } from '../engine/transact.ts'
import { type Appended, append, lockReview } from '../log/append.ts'
import type { Scope } from '../scope.ts'
import { readTally } from '../state/read-tally.ts'
import type { Outcome } from './command.ts'

/** What a command came to: the head of the log, the entries it wrote, and the object it made or stated. */
export interface Done {
  head: Head
  events: { seq: number; type: Event['type'] }[]
  made?: { id: string; key?: string }
}

/** Locks a review, decides on its state what happens, appends that, and moves the cached state on once it is committed. */
export async function change(
  scope: Scope,
  actor: Actor,
  review: string,
  decide: (tx: Tx, state: Review) => Outcome | Promise<Outcome>,
): Promise<Done> {
  const { cache, sources } = scope
  const done = await transact(scope.db, async (tx) => {
    const locked = await lockReview(tx, review)
    const state = await cache.state(tx, review, locked.head)
    if (!state) throw new AppError('review-unknown', 'The review has no beginning.')
    const { happenings, made } = await decide(tx, state)
    const appended = await append(tx, locked, actor, happenings, sources)
    const tally = happenings.some(counts) ? await readTally(tx, review) : state.tally
    return { from: locked.head, appended, tally, made }
  })
  advance(scope, review, done.from, done.appended, done.tally)
  if (hasGrown(done.from, done.appended.head)) await refreshStatistics(scope.db, growing)
  return present(done.appended, done.made)
}

/** How a command's result is told. */
export function present({ head, events }: Appended, made: Done['made']): Done {
  return { head, events: events.map(({ seq, type }) => ({ seq, type })), ...(made ? { made } : {}) }
}

function advance({ cache }: Scope, review: string, from: Head, { head, events }: Appended, tally: Tally): void {
  if (events.length > 0) cache.advance(review, from, head, events, tally)
}

/** Whether a happening may move a counter. */
function counts({ type }: Happening): boolean {
  return moving.has(type)
}

const moving: ReadonlySet<Happening['type']> = new Set([
  'report.screened',
  'decision.withdrawn',
  'decisions.imported',
  'conflict.resolved',
  'records.imported',
  'import.undone',
  'import.restored',
  'records.grouped',
  'fulltext.attached',
  'fulltext.sought',
  'work.planned',
] as const)

/** The tables that grow with the log. */
const growing = ['event', 'event_subject', 'noun', 'decision', 'outcome', 'fact'] as const

/** Whether a log has passed another 5,000 entries. */
function hasGrown(from: Head, to: Head): boolean {
  return Math.floor(to.seq / 5_000) > Math.floor(from.seq / 5_000)
}
