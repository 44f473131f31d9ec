/**
 * setCriterion: a change of text or reason makes a new version, and the earlier one is kept. What a version asks to be looked at again holds
 * until something else is said of it.
 */
import type { Criterion } from '@oversyn/model'
import type { Command } from './command.ts'
import { find } from './references.ts'
import { stateNoun } from './state-noun.ts'

export const setCriterion: Command<'setCriterion'> = (ask, { value, why }) => {
  const before = value.id === undefined ? undefined : find(ask.state, 'criterion', value.id)
  const { version, earlier } = before ?? { version: 1, earlier: [] }
  if (!before || (before.text === value.text && before.rationale === value.rationale))
    return stateNoun(ask, 'criterion', { ...value, version, earlier, ...asking(value.again ?? before?.again) }, why)
  const { text, rationale } = before
  const next = { version: version + 1, earlier: [...earlier, { version, text, rationale }] }
  return stateNoun(ask, 'criterion', { ...value, ...next }, why)
}

function asking(again: Criterion['again']): Pick<Criterion, 'again'> {
  return again === undefined ? {} : { again }
}
