/** What a list says of reports beside their records: how many there are, where they came from, tags, and how they stand. */
import { type Stage, type Standing, stages } from '@oversyn/model'
import type { Db } from '../engine/engine.ts'
import type { Awaited } from '../screening/sealing.ts'

export interface AboutReports {
  /** How many records in sight the report has. */
  members: number
  /** The ids of the sources that they came from, each once. */
  sources: string[]
  tags: string[]
  stands: Partial<Record<Stage, Standing>>
}

/** Reads it for some reports at once. `awaited`: what a blind round waits for the asker to judge. */
export async function aboutReports(
  db: Db,
  review: string,
  reports: readonly string[],
  awaited?: Awaited,
): Promise<(report: string) => AboutReports> {
  if (reports.length === 0) return () => ({ members: 0, sources: [], tags: [], stands: {} })
  const asked = [...new Set(reports)]
  const members = await db
    .selectFrom('record')
    .innerJoin('import', 'import.id', 'record.import')
    .select(['record.id', 'record.report', 'record.source', 'import.state'])
    .where('record.review', '=', review)
    .where('record.report', 'in', asked)
    .orderBy('import.seq')
    .orderBy('record.ordinal')
    .execute()
  const reportOf = new Map(members.map((it) => [it.id, it.report]))
  const found = new Map(
    asked.map((it): [string, AboutReports] => [it, { members: 0, sources: [], tags: [], stands: {} }]),
  )
  for (const { report, source, state } of members) {
    const about = found.get(report)
    if (!about || state !== 'shown') continue
    about.members += 1
    if (!about.sources.includes(source)) about.sources.push(source)
  }
  const tags = await db
    .selectFrom('fact')
    .select(['subject', 'detail'])
    .where('review', '=', review)
    .where('kind', '=', 'tag')
    .where('subject', 'in', [...reportOf.keys()])
    .orderBy('detail')
    .execute()
  for (const { subject, detail } of tags) {
    const about = found.get(reportOf.get(subject) ?? '')
    if (about && !about.tags.includes(detail)) about.tags.push(detail)
  }
  const stands = await db
    .selectFrom('outcome')
    .select(['report', 'stage', 'verdict'])
    .where('review', '=', review)
    .where('report', 'in', asked)
    .execute()
  for (const { report, stage, verdict } of stands) {
    const about = found.get(report)
    if (awaited?.reports.has(report) && stages.indexOf(stage as Stage) >= stages.indexOf(awaited.stage)) continue
    if (about) about.stands[stage as Stage] = verdict as Standing
  }
  return (report) => found.get(report) ?? { members: 0, sources: [], tags: [], stands: {} }
}
