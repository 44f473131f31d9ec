/** Of some reports, by any id that they had, those of which a person may not see yet what others decided. */
import { isSettled, mayShowDecisions, type Plan, type Stage } from '@oversyn/model'
import type { Db } from '../engine/engine.ts'
import { membersOf } from '../log/members.ts'
import type { Awaited } from './sealing.ts'

interface Asked {
  review: string
  stage: Stage
  plan: Plan
  person: string
  awaited: Awaited | undefined
}

/**
 * Told from the tables and not from a desk: the log speaks of reports that are part of others by now, of imports that were undone, and
 * of stages that are shut again.
 */
export async function sealedAmong(
  db: Db,
  { review, stage, plan, person, awaited }: Asked,
  asked: readonly string[],
): Promise<Set<string>> {
  if (asked.length === 0) return new Set()
  const own = await membersOf.records(db, review, asked)
  const reports = [...new Set(own.map((it) => it.reportOf))]
  const members = await membersOf.reports(db, review, reports)
  const reportOf = new Map(members.map((it) => [it.id, it.reportOf]))
  const decisions = await db
    .selectFrom('decision')
    .select(['report', 'person'])
    .where('review', '=', review)
    .where('stage', '=', stage)
    .where('report', 'in', [...reportOf.keys()])
    .execute()
  const people = new Map<string, string[]>()
  for (const { report: judged, person } of decisions) {
    const report = reportOf.get(judged) ?? judged
    people.set(report, [...(people.get(report) ?? []), person])
  }
  const stands = await db
    .selectFrom('outcome')
    .select(['report', 'verdict'])
    .where('review', '=', review)
    .where('stage', '=', stage)
    .where('report', 'in', reports)
    .execute()
  const verdicts = new Map(stands.map((it) => [it.report, it.verdict]))
  const isSealed = (report: string) =>
    !mayShowDecisions(
      plan,
      {
        stage,
        people: people.get(report) ?? [],
        isSettled: isSettled(verdicts.get(report)),
        awaited: awaited?.reports.has(report) ? awaited.stage : null,
      },
      person,
    )
  return new Set(own.flatMap((it) => (isSealed(it.reportOf) ? [it.id] : [])))
}
