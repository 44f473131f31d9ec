/** addStudy: a study and its first report at once, as one adds them by hand. */
import type { Command } from './command.ts'
import { stateNoun } from './state-noun.ts'

export const addStudy: Command<'addStudy'> = (ask, { report, study, why }) => {
  const first = stateNoun(ask, 'report', report, why)
  const added = first.happenings.flatMap((it) => (it.type === 'report.described' ? [it.payload.value] : []))
  const state = { ...ask.state, reports: [...ask.state.reports, ...added] }
  const reports = added.map((it) => it.id)
  const second = stateNoun({ ...ask, state }, 'study', { ...study, reports }, why)
  return { ...second, happenings: [...first.happenings, ...second.happenings] }
}
