/** How reports stand, told anew by the pure `standingOf` from what is known of their records. */
import {
  countStand,
  type Judgement,
  type Known,
  type Plan,
  resolutionOf,
  type Stage,
  type Stand,
  standingOf,
  type Tally,
  usualPlan,
} from '@oversyn/model'
import { sql } from 'kysely'
import type { Db, Tx } from '../engine/engine.ts'
import { insertBatches } from '../schema/insert-batches.ts'
import { readData } from '../state/read-data.ts'
import type { Member } from './members.ts'

/** So many reports are told anew at once. */
const batch = 500

/** Writes how reports stand now, with all their members, and counts what has changed into the tally. */
export async function refreshOutcomes(
  tx: Tx,
  review: string,
  { reports, members }: { reports: readonly string[]; members: readonly Member[] },
  tally: Tally,
): Promise<void> {
  if (reports.length === 0) return
  const reviewers = await reviewersOf(tx, review)
  const membersOf = new Map<string, Member[]>()
  for (const member of members) {
    const known = membersOf.get(member.reportOf)
    if (known) known.push(member)
    else membersOf.set(member.reportOf, [member])
  }
  for (let at = 0; at < reports.length; at += batch) {
    const asked = reports.slice(at, at + batch)
    const before = await tx
      .selectFrom('outcome')
      .select(['report', 'stage', 'verdict', 'criterion', 'seq'])
      .where('review', '=', review)
      .where('report', 'in', asked)
      .execute()
    const now = new Map<string, { report: string; stage: Stage } & Stand>()
    const own = asked.flatMap((report) => membersOf.get(report) ?? [])
    for (const [report, known] of await knownOf(tx, review, own))
      for (const [stage, stand] of standingOf(known, reviewers))
        now.set(`${stage}/${report}`, { report, stage, ...stand })
    const gone: typeof before = []
    for (const row of before) {
      const stand = now.get(`${row.stage}/${row.report}`)
      if (stand?.verdict === row.verdict && stand.criterion === row.criterion && stand.seq === row.seq)
        now.delete(`${row.stage}/${row.report}`)
      else {
        countStand(tally, row.stage as Stage, row as Stand, -1)
        if (!stand) gone.push(row)
      }
    }
    for (const stand of now.values()) countStand(tally, stand.stage, stand, 1)
    await takeAway(tx, review, gone)
    await insertBatches(
      tx,
      'outcome',
      { review: 'text', stage: 'text', report: 'text', verdict: 'text', criterion: 'text', seq: 'integer' },
      [...now.values()].map((row) => ({ review, ...row })),
      sql`on conflict (review, stage, report) do update
        set verdict = excluded.verdict, criterion = excluded.criterion, seq = excluded.seq`,
    )
  }
}

/** How many people judge each report, stage by stage. */
export async function reviewersOf(db: Db, review: string): Promise<Plan['reviewers']> {
  const row = await db
    .selectFrom('single')
    .select('data')
    .where('review', '=', review)
    .where('kind', '=', 'plan')
    .executeTakeFirst()
  return row ? (readData(row.data) as Plan).reviewers : usualPlan().reviewers
}

/** What is known of each report that is in sight, of all members of some reports. */
async function knownOf(db: Db, review: string, members: readonly Member[]): Promise<Map<string, Known>> {
  const found = new Map<
    string,
    { judgements: Judgement[]; resolutions: Known['resolutions'][number][]; missing: number | null; linked: number }
  >()
  for (const { reportOf, isShown } of members)
    if (isShown) found.set(reportOf, { judgements: [], resolutions: [], missing: null, linked: 0 })
  const byId = new Map<string, Member>(members.map((it) => [it.id, it]))
  const of = (id: string) => found.get(byId.get(id)?.reportOf ?? '')
  for (const { reportOf, linked } of members) {
    const known = found.get(reportOf)
    if (known) known.linked = Math.max(known.linked, linked)
  }
  const ids = [...byId.keys()]
  for (let at = 0; at < ids.length; at += batch) {
    const some = ids.slice(at, at + batch)
    const judgements = await db
      .selectFrom('decision')
      .select(['report', 'stage', 'person', 'verdict', 'criterion', 'seq'])
      .where('review', '=', review)
      .where('report', 'in', some)
      .execute()
    for (const row of judgements) of(row.report)?.judgements.push(row as Judgement)
    const facts = await db
      .selectFrom('fact')
      .select(['kind', 'subject', 'detail', 'state', 'data', 'seq'])
      .where('review', '=', review)
      .where('kind', 'in', ['resolution', 'missing'])
      .where('subject', 'in', some)
      .execute()
    for (const row of facts) {
      const known = of(row.subject)
      if (!known) continue
      if (row.kind === 'missing') known.missing = Math.max(known.missing ?? 0, row.seq)
      else known.resolutions.push(resolutionOf({ ...row, data: readData(row.data) as Record<string, unknown> }))
    }
  }
  return found
}

async function takeAway(tx: Tx, review: string, rows: readonly { report: string; stage: string }[]): Promise<void> {
  if (rows.length === 0) return
  await tx
    .deleteFrom('outcome')
    .where('review', '=', review)
    .where((it) => it.or(rows.map((row) => it.and([it('report', '=', row.report), it('stage', '=', row.stage)]))))
    .execute()
}
