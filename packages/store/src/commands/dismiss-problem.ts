/** dismissProblem: one problem is dismissed once; its reason may be changed. */
import type { Noun, Problem, Review } from '@oversyn/model'
import { type Command, reason } from './command.ts'
import { stateNoun } from './state-noun.ts'

export const dismissProblem: Command<'dismissProblem'> = (ask, { value, why }) =>
  stateNoun(ask, 'dismissal', value, why, dismissedBefore)

function dismissedBefore(state: Review, { id, about, fingerprint }: Noun<'dismissal'>): Problem[] {
  const before = state.dismissals.find((it) => it.id !== id && it.about === about && it.fingerprint === fingerprint)
  const where = { kind: 'dismissal', id: before?.id ?? id }
  return before ? [reason('dismissal-exists', 'This problem is dismissed already.', where)] : []
}
