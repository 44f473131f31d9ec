/** Carrying out a verb: authorise, lock, decide on the state, append, commit. */
import { type Actor, commands, type Input, type Verb, verbs } from '@oversyn/model'
import { AppError } from '../app-error.ts'
import { authorise } from '../policy.ts'
import type { Scope } from '../scope.ts'
import { findReview } from '../state/find-review.ts'
import { change, type Done } from './change.ts'
import type { Command } from './command.ts'
import { checkExpected } from './expected.ts'
import { carryOut } from './index.ts'
import { readInput } from './read-input.ts'
import { recordsOf } from './records.ts'

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
    if (expect !== undefined) await checkExpected(tx, state, verb, read, expect)
    return command({ state, newId: scope.sources.newId, person: actor.id, records: recordsOf(tx, id, actor.id) }, read)
  })
}
