/** One report whole: its records merged, and all that people and the program know of it. */
import { type Merged, mergeReferences } from '@oversyn/formats'
import {
  isSettled,
  mayShowDecisions,
  type Plan,
  type Stage,
  type Standing,
  stages,
  usualPlan,
  type Verdict,
} from '@oversyn/model'
import { AppError } from '../app-error.ts'
import type { Db } from '../engine/engine.ts'
import { membersOf } from '../log/members.ts'
import type { Awaited } from '../screening/sealing.ts'
import { findReview } from '../state/find-review.ts'
import { readData } from '../state/read-data.ts'
import { type Doing, doingsOf, type RecordWhole, recordsWhole } from './record-whole.ts'

/** One person's judgement, on the record it was made on. */
export interface ReportDecision extends Doing {
  record: string
  verdict: Verdict
  criterion: string | null
  note: string | null
}

/** How the report stands at a stage, and the decisions that the asker may see. */
export interface ReportStage {
  stage: Stage
  standing: Standing | null
  criterion: string | null
  decisions: ReportDecision[]
  /** How many decisions of others are kept from the asker until they have decided. */
  hidden: number
  /** How differing judgements were settled. */
  resolution: (Doing & { verdict: Verdict; criterion: string | null; how: string; note: string | null }) | null
}

/** What a record of the report was told to be to one of another report, or of this one. */
export interface ReportPair extends Doing {
  record: string
  relation: 'duplicate' | 'possible' | 'related' | 'distinct'
  kind: string | null
  score: number | null
  by: 'program' | 'person'
  other: { id: string; report: string; title: string; authors: string; year: number | null }
}

export interface ReportWhole extends Merged {
  id: string
  /** In the order of import. */
  records: RecordWhole[]
  tags: string[]
  fulltexts: (Doing & { hash: string; name: string; bytes: number; how: string })[]
  /** That its full text could not be had. */
  missing: (Doing & { reason: string | null }) | null
  pairs: ReportPair[]
  stages: ReportStage[]
}

/**
 * The report that a record belongs to, by the id of any of its records, as `asker` may see it; `awaited`: what a round waits for them to judge. Refuses with `record-unknown` where
 * nothing of it is in sight.
 */
export async function reportWhole(
  db: Db,
  named: string,
  id: string,
  asker: string,
  awaited: Awaited | undefined,
): Promise<ReportWhole> {
  const { id: review } = await findReview(db, named)
  const [own] = await membersOf.records(db, review, [id])
  const report = own?.reportOf ?? id
  const members = await membersOf.reports(db, review, [report])
  const ids = members.map((it) => it.id)
  const records = await recordsWhole(
    db,
    review,
    members.filter((it) => it.isShown).map((it) => it.id),
  )
  if (records.length === 0) throw new AppError('record-unknown', `There is no report with the id ${id}.`)
  const facts = await db
    .selectFrom('fact')
    .select(['kind', 'subject', 'detail', 'state', 'data', 'seq'])
    .where('review', '=', review)
    .where('kind', 'in', ['tag', 'fulltext', 'missing', 'resolution'])
    .where('subject', 'in', ids)
    .orderBy('seq')
    .execute()
  const doings = await doingsOf(
    db,
    review,
    facts.map((it) => it.seq),
  )
  const of = (kind: string) => facts.filter((it) => it.kind === kind)
  const missing = of('missing').at(-1)
  return {
    id: report,
    ...mergeReferences(
      records.map(({ id: record, said, corrections }, rank) => ({ id: record, rank, said, corrections })),
    ),
    records,
    tags: [...new Set(of('tag').map((it) => it.detail))].sort(),
    fulltexts: of('fulltext').map(({ detail, state, data, seq }) => {
      const { name, bytes } = readData(data) as { name: string; bytes: number }
      return { hash: detail, name, bytes, how: state, ...doings.doing(seq) }
    }),
    missing: missing
      ? { reason: (readData(missing.data) as { reason: string | null }).reason, ...doings.doing(missing.seq) }
      : null,
    pairs: await pairsOf(db, review, ids),
    stages: await stagesOf(db, review, report, ids, of('resolution'), {
      asker,
      awaited: awaited?.reports.has(report) ? awaited.stage : null,
    }),
  }
}

async function pairsOf(db: Db, review: string, ids: readonly string[]): Promise<ReportPair[]> {
  const own = new Set(ids)
  const rows = await db
    .selectFrom('fact')
    .select(['subject', 'detail', 'state', 'data', 'seq'])
    .where('review', '=', review)
    .where('kind', '=', 'pair')
    .where((it) => it.or([it('subject', 'in', [...ids]), it('detail', 'in', [...ids])]))
    .orderBy('seq')
    .execute()
  if (rows.length === 0) return []
  const pairs = rows.map((row) => {
    const isOwn = own.has(row.subject)
    return { ...row, record: isOwn ? row.subject : row.detail, otherId: isOwn ? row.detail : row.subject }
  })
  const others = await db
    .selectFrom('record')
    .innerJoin('import', 'import.id', 'record.import')
    .select(['record.id', 'record.report', 'record.title', 'record.authors', 'record.year'])
    .where('record.review', '=', review)
    .where('record.id', 'in', [...new Set(pairs.map((it) => it.otherId))])
    .where('import.state', '=', 'shown')
    .execute()
  const byId = new Map(others.map((it) => [it.id, it]))
  const doings = await doingsOf(
    db,
    review,
    pairs.map((it) => it.seq),
  )
  return pairs.flatMap(({ record, otherId, state, data, seq }): ReportPair[] => {
    const other = byId.get(otherId)
    if (!other) return []
    const { kind, score, by } = readData(data) as { kind?: string; score?: number; by?: 'program' | 'person' }
    return [
      {
        record,
        relation: state as ReportPair['relation'],
        kind: kind ?? null,
        score: score ?? null,
        by: by ?? 'program',
        other,
        ...doings.doing(seq),
      },
    ]
  })
}

async function stagesOf(
  db: Db,
  review: string,
  report: string,
  ids: readonly string[],
  resolutions: readonly { detail: string; state: string; data: string; seq: number }[],
  { asker, awaited }: { asker: string; awaited: Stage | null },
): Promise<ReportStage[]> {
  const plan = await planOf(db, review)
  const stands = await db
    .selectFrom('outcome')
    .select(['stage', 'verdict', 'criterion'])
    .where('review', '=', review)
    .where('report', '=', report)
    .execute()
  const decisions = await db
    .selectFrom('decision')
    .select(['report', 'stage', 'person', 'verdict', 'criterion', 'note', 'seq'])
    .where('review', '=', review)
    .where('report', 'in', [...ids])
    .orderBy('seq')
    .execute()
  const doings = await doingsOf(
    db,
    review,
    [...decisions, ...resolutions].map((it) => it.seq),
  )
  return stages.map((stage) => {
    const here = decisions.filter((it) => it.stage === stage)
    const stand = stands.find((it) => it.stage === stage)
    const last = here.at(-1)?.seq ?? 0
    const resolved = resolutions.findLast((it) => it.detail === stage && it.seq > last)
    const people = here.map((it) => it.person)
    const known = { stage, people, isSettled: isSettled(stand?.verdict), awaited }
    const seesAll = mayShowDecisions(plan, known, asker)
    // A standing tells what somebody decided, unless it says that it waits for more.
    const isTold = seesAll || stand?.verdict === 'waiting'
    const seen = here.filter((it) => seesAll || it.person === asker)
    return {
      stage,
      standing: isTold ? ((stand?.verdict as Standing | undefined) ?? null) : null,
      criterion: isTold ? (stand?.criterion ?? null) : null,
      decisions: seen.map(({ report: record, person, verdict, criterion, note, seq }) => ({
        ...doings.doing(seq),
        record,
        person,
        verdict: verdict as Verdict,
        criterion,
        note,
      })),
      hidden: here.length - seen.length,
      resolution: resolved && seesAll ? resolutionOf(resolved, doings.doing(resolved.seq)) : null,
    }
  })
}

function resolutionOf(
  { state, data }: { state: string; data: string },
  doing: Doing,
): NonNullable<ReportStage['resolution']> {
  const { criterion, how, note } = readData(data) as { criterion: string | null; how: string; note: string | null }
  return { verdict: state as Verdict, criterion, how, note, ...doing }
}

/** The plan as it stands, or the usual one. */
async function planOf(db: Db, review: string): Promise<Plan> {
  const row = await db
    .selectFrom('single')
    .select('data')
    .where('review', '=', review)
    .where('kind', '=', 'plan')
    .executeTakeFirst()
  return row ? (readData(row.data) as Plan) : usualPlan()
}
