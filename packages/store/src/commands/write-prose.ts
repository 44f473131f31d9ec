/** writeProse: one text a section, and a theme's text names its theme. */
import type { Noun, Problem, Review } from '@oversyn/model'
import { type Command, reason } from './command.ts'
import { stateNoun } from './state-noun.ts'

export const writeProse: Command<'writeProse'> = (ask, { value, why }) =>
  stateNoun(ask, 'prose', value, why, wrongPlace)

function wrongPlace(state: Review, prose: Noun<'prose'>): Problem[] {
  const where = { kind: 'prose', id: prose.id, key: prose.key }
  if ((prose.section === 'theme') !== (prose.theme !== undefined))
    return [reason('prose-theme', 'The prose of a theme names its theme, and no other prose does.', where)]
  const other = state.prose.find((it) => it.id !== prose.id && it.section === prose.section && it.theme === prose.theme)
  if (!other) return []
  return [
    reason('prose-exists', `That section has its text already ("${other.key}"): change that one.`, {
      kind: 'prose',
      id: other.id,
      key: other.key,
    }),
  ]
}
