/** writeNote: what a note is about is a study, a theme or a source. */
import type { Noun, Problem, Review } from '@oversyn/model'
import { type Command, reason } from './command.ts'
import { stateNoun } from './state-noun.ts'

export const writeNote: Command<'writeNote'> = (ask, { value, why }) => stateNoun(ask, 'note', value, why, aboutNothing)

function aboutNothing(state: Review, note: Noun<'note'>): Problem[] {
  const { about } = note
  if (about === null || [...state.studies, ...state.themes, ...state.sources].some((it) => it.key === about)) return []
  return [
    reason('reference-unknown', `There is no study, theme or source with the key "${about}".`, {
      kind: 'note',
      id: note.id,
      key: note.key,
    }),
  ]
}
