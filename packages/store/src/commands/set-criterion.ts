/** setCriterion: a change of text or reason makes a new version, and the earlier one is kept. */
import type { Command } from './command.ts'
import { find } from './references.ts'
import { stateNoun } from './state-noun.ts'

export const setCriterion: Command<'setCriterion'> = (ask, { value, why }) => {
  const before = value.id === undefined ? undefined : find(ask.state, 'criterion', value.id)
  const { version, earlier } = before ?? { version: 1, earlier: [] }
  if (!before || (before.text === value.text && before.rationale === value.rationale))
    return stateNoun(ask, 'criterion', { ...value, version, earlier }, why)
  const { text, rationale } = before
  const next = { version: version + 1, earlier: [...earlier, { version, text, rationale }] }
  return stateNoun(ask, 'criterion', { ...value, ...next }, why)
}
