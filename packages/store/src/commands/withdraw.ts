/** withdraw: an object is taken out, unless others rest on it. */
import type { Problem, Ref, Review } from '@oversyn/model'
import { type Command, reason, refuse } from './command.ts'
import { find, keyOf, restingOn } from './references.ts'

export const withdraw: Command<'withdraw'> = ({ state }, { kind, id, why }) => {
  if (!find(state, kind, id)) refuse([reason('object-unknown', `There is no ${kind} with the id ${id}.`, { kind, id })])
  const problems = [
    ...restingOn(state, { kind, id }).map(({ kind: by, noun }) => stillUsed(kind, by, noun.id, keyOf(noun))),
    ...usedOtherwise(state, { kind, id }),
  ]
  if (problems.length > 0) refuse(problems)
  return { happenings: [{ type: 'object.withdrawn', payload: { kind, id, why } }] }
}

function stillUsed(kind: string, by: string, id: string, key: string): Problem {
  return reason('still-used', `The ${by} "${key}" rests on this ${kind}.`, { kind: by, id, key })
}

/** What rests on an object by its key, or by counts: the method on a work, notes on what they are about, records and judgements. */
function usedOtherwise(state: Review, { kind, id }: Ref): Problem[] {
  const problems: Problem[] = []
  const work = state.works.find((it) => it.id === id)
  if (work && state.protocol?.methodWork === work.key)
    problems.push(reason('still-used', 'The protocol follows this work.', { kind: 'protocol' }))
  const noted = [...state.studies, ...state.themes, ...state.sources].find((it) => it.id === id)
  for (const note of state.notes)
    if (noted && note.about === noted.key) problems.push(stillUsed(kind, 'note', note.id, note.key))
  if ((state.tally.records[id] ?? 0) > 0)
    problems.push(reason('still-used', 'Records came from this source.', { kind, id }))
  if (Object.values(state.tally.stages).some((stage) => (stage.reasons[id] ?? 0) > 0))
    problems.push(reason('still-used', 'Reports were excluded by this criterion.', { kind, id }))
  return problems
}
