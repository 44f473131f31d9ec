/** relateStudies: a study is not related to itself, nor twice in the same way to another. */
import type { Noun, Problem, Review } from '@oversyn/model'
import { type Command, reason } from './command.ts'
import { stateNoun } from './state-noun.ts'

export const relateStudies: Command<'relateStudies'> = (ask, { value, why }) =>
  stateNoun(ask, 'relation', value, why, wrongPair)

function wrongPair(state: Review, relation: Noun<'relation'>): Problem[] {
  const where = { kind: 'relation', id: relation.id }
  if (relation.from === relation.to)
    return [reason('relation-to-itself', 'A study cannot be related to itself.', where)]
  const same = state.relations.some(
    (it) => it.id !== relation.id && it.kind === relation.kind && it.from === relation.from && it.to === relation.to,
  )
  return same ? [reason('relation-exists', 'The two studies are already related in this way.', where)] : []
}
