/** screenReport: one person's judgement of one report at one stage. */
import type { Problem } from '@oversyn/model'
import { type Command, reason, refuse } from './command.ts'
import { find } from './references.ts'

export const screenReport: Command<'screenReport'> = async ({ state, screening }, input) => {
  const { report, stage, verdict, criterion } = input
  const problems: Problem[] = []
  if (!(await screening.hasReport(report)))
    problems.push(
      reason('reference-unknown', `There is no report with the id ${report}.`, { kind: 'record', id: report }),
    )
  if (criterion !== null && !find(state, 'criterion', criterion))
    problems.push(
      reason('reference-unknown', `There is no criterion with the id ${criterion}.`, {
        kind: 'criterion',
        id: criterion,
      }),
    )
  if (criterion !== null && verdict !== 'exclude')
    problems.push(reason('criterion-without-exclusion', 'Only an exclusion names the criterion it follows.'))
  if (problems.length > 0) refuse(problems)
  const before = await screening.judgement(report, stage)
  const isSame = before?.verdict === verdict && before.criterion === criterion && input.note === undefined
  return { happenings: isSame ? [] : [{ type: 'report.screened', payload: input }] }
}
