/** Carrying out a verb: authorise, lock, decide on the state, append, commit. */
import {
  type Actor,
  commands,
  type Event,
  type Happening,
  type Head,
  type Input,
  type Review,
  type Tally,
  type Verb,
  verbs,
} from '@oversyn/model'
import { AppError } from '../app-error.ts'
import type { Tx } from '../engine/engine.ts'
import { transact } from '../engine/transact.ts'
import { type Appended, append, lockReview } from '../log/append.ts'
import { authorise } from '../policy.ts'
import type { Scope } from '../scope.ts'
import { findReview } from '../state/find-review.ts'
import { readTally } from '../state/read-tally.ts'
import type { Command, Outcome } from './command.ts'
import { checkExpected } from './expected.ts'
import { carryOut } from './index.ts'
import { readInput } from './read-input.ts'
import { screening } from './screening.ts'

/** What a command came to: the head of the log, the entries it wrote, and the object it made or stated. */
export interface Done {
  head: Head
  events: { seq: number; type: Event['type'] }[]
  made?: { id: string; key?: string }
}

/**
 * Carries out a verb on a review.
 *
 * @param expect the last entry of the log that the asker had seen; where the object was changed after it, the command is refused
 *   with `object-changed`
 */
export async function execute<V extends Verb>(
  scope: Scope,
  actor: Actor,
  named: string,
  verb: V,
  input: Input<V>,
  expect?: number,
): Promise<Done> {
  if (!verbs.includes(verb)) throw new AppError('input-invalid', `There is no verb "${verb}".`)
  const read = readInput(commands[verb].input, input) as Input<V>
  const { id } = await findReview(scope.db, named)
  authorise(actor, 'write', id)
  const command: Command<V> = carryOut[verb]
  return change(scope, actor, id, async (tx, state) => {
    if (expect !== undefined) await checkExpected(tx, id, verb, read, expect)
    return command(
      { state, newId: scope.sources.newId, person: actor.id, screening: screening(tx, id, actor.id) },
      read,
    )
  })
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
  return present(done.appended, done.made)
}

/** How a command's result is told. */
export function present({ head, events }: Appended, made: Done['made']): Done {
  return { head, events: events.map(({ seq, type }) => ({ seq, type })), ...(made ? { made } : {}) }
}

function advance({ cache }: Scope, review: string, from: Head, { head, events }: Appended, tally: Tally): void {
  if (events.length > 0) cache.advance(review, from, head, events, tally)
}

function counts({ type }: Happening): boolean {
  return type === 'report.screened' || type === 'records.imported'
}
