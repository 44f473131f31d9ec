/** Screening: one person's judgement of one report at one stage, taking it back, and settling judgements that differ. */
import type { Happening, Problem, Review, Verdict } from '@oversyn/model'
import { roundUnderWay } from '../screening/sealing.ts'
import { type Command, type Records, reason, refuse } from './command.ts'
import { find } from './references.ts'

export const screenReport: Command<'screenReport'> = async ({ state, records }, input) => {
  const { report, stage, verdict, criterion } = input
  const before = await records.judgement(report, stage)
  const named = criterion === null ? undefined : find(state, 'criterion', criterion)
  const hasNote = input.note === undefined || input.note === before?.note
  const saysSame = before?.verdict === verdict && before.criterion === criterion && hasNote
  // Sent twice, for the answer was lost: by then what it names may be gone, and all the same it is done.
  if (saysSame && criterion !== null && !named) return { happenings: [] }
  refuseUnsound(await faults(state, records, input))
  // To say the same again of a criterion that was revised is to have looked again.
  const isSame =
    saysSame &&
    (named ? before.criterionVersion === named.version : !(await records.isAskedAgain(state, report, stage)))
  const payload = {
    ...input,
    ...(named ? { criterionVersion: named.version } : {}),
    // Who changes their mind changes nothing about how they were given it.
    ...(before?.drawn ? { drawn: true as const } : {}),
  }
  return { happenings: isSame ? [] : [{ type: 'report.screened', payload }] }
}

export const withdrawDecision: Command<'withdrawDecision'> = async ({ records }, input) => {
  // Before records were linked, the same person may have judged several of them.
  const happenings: Happening[] = []
  for (const { id } of await records.members([input.report]))
    if (await records.judgement(id, input.stage))
      happenings.push({ type: 'decision.withdrawn', payload: { ...input, report: id } })
  return { happenings }
}

export const resolveConflict: Command<'resolveConflict'> = async ({ state, records }, input) => {
  const problems = await faults(state, records, input)
  // Else the answer to a guess would tell what others decided.
  if (roundUnderWay(state) === input.stage && !(await records.judgement(input.report, input.stage)))
    problems.push(reason('conflict-sealed', 'In a calibration round, judge a report yourself before you settle it.'))
  const now = await records.standing(input.report, input.stage)
  if (problems.length === 0 && now?.verdict !== 'conflict') {
    // Two people may settle the same conflict at once: the second is told, unless both said the same.
    if (now?.verdict === input.verdict && now.criterion === input.criterion) return { happenings: [] }
    problems.push(
      reason('conflict-settled', 'These judgements do not differ any more: somebody has settled it.', {
        kind: 'record',
        id: input.report,
      }),
    )
  }
  refuseUnsound(problems)
  return { happenings: [{ type: 'conflict.resolved', payload: input }] }
}

async function faults(
  state: Review,
  records: Records,
  { report, verdict, criterion }: { report: string; verdict: Verdict; criterion: string | null },
): Promise<Problem[]> {
  const problems: Problem[] = []
  if (!(await records.hasReport(report)))
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
  return problems
}

function refuseUnsound(problems: readonly Problem[]): void {
  if (problems.length > 0) refuse(problems)
}
