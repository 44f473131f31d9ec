/** stopScreening: a stage is ended before its end, once, and against the rule only with a reason. */
import type { Problem } from '@oversyn/model'
import { type Command, reason } from './command.ts'
import { stateNoun } from './state-noun.ts'

export const stopScreening: Command<'stopScreening'> = (ask, { value, why }) =>
  stateNoun(ask, 'stop', value, why, ({ stops }, stop) => {
    const problems: Problem[] = []
    const other = stops.find((it) => it.stage === stop.stage && it.id !== stop.id)
    if (other)
      problems.push(
        reason('already-stopped', `Screening at the stage ${stop.stage} is stopped already.`, {
          ...{ kind: 'stop', id: other.id, key: other.key },
        }),
      )
    if (!stop.allowed && stop.reason === undefined)
      problems.push(
        reason('stop-without-reason', 'The rule does not allow stopping yet. Say why you stop all the same.'),
      )
    return problems
  })
