/** addStudy: a study and its first report at once, as one adds them by hand, or as one takes on a report that was screened. */
import { type Ask, type Command, reason, refuse, refuseUnknownReport } from './command.ts'
import { find } from './references.ts'
import { stateNoun } from './state-noun.ts'

export const addStudy: Command<'addStudy'> = async (ask, { record, report, study, why }) => {
  if (record !== undefined) await refuseTaken(ask, record)
  const first = stateNoun(record === undefined ? ask : { ...ask, newId: () => record }, 'report', report, why)
  const added = first.happenings.flatMap((it) => (it.type === 'report.described' ? [it.payload.value] : []))
  const state = { ...ask.state, reports: [...ask.state.reports, ...added] }
  const reports = added.map((it) => it.id)
  const second = stateNoun({ ...ask, state }, 'study', { ...study, reports }, why)
  return { ...second, happenings: [...first.happenings, ...second.happenings] }
}

/** The records must be there, and nobody else may have taken the report on meanwhile. */
async function refuseTaken({ state, records }: Ask, record: string): Promise<void> {
  const described = find(state, 'report', record)
  const study = state.studies.find((it) => it.reports.includes(record))
  if (described)
    refuse([
      reason('report-charted', `This report is in the review already, as "${study?.key ?? described.key}".`, {
        kind: study ? 'study' : 'report',
        id: study?.id ?? described.id,
        key: study?.key ?? described.key,
      }),
    ])
  await refuseUnknownReport(records, record)
}
