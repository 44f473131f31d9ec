/** What the ranking of a stage is given: the reports it is open to, what was decided, and what was known beforehand. */
import { type Reference, referencesCited } from '@oversyn/formats'
import type { Stage } from '@oversyn/model'
import type { Decision, RankingRecord } from '@oversyn/ranking'
import type { Db } from '../engine/engine.ts'
import { allReferences } from '../records/read-references.ts'
import type { Screening } from '../screening/screening.ts'
import { findReview } from '../state/find-review.ts'
import { readData } from '../state/read-data.ts'
import { type RankingAccount, rankingAccount } from './ranking-account.ts'
import { type PastStop, stopHistory } from './stop-history.ts'

export interface RankingInput {
  /** The reports that a stage is open to, by pages. */
  records(review: string, stage: Stage): AsyncIterable<RankingRecord[]>
  /** What was settled at a stage, in the order in which it was, and how much of it before records were last added. */
  decisions(review: string, stage: Stage): Promise<{ decisions: Decision[]; grewAt: number }>
  /** The reports that the commissioner's list names: relevant before anybody has judged them. */
  known(review: string): Promise<string[]>
  /** The last entry that added, hid, linked or corrected records: until then, records that were read are still right. */
  recordsSeq(review: string): Promise<number>
  /** What the report says of the ranking beyond the plan and the stops; `null` where no plan ever asked for it. */
  account(review: string): Promise<RankingAccount | null>
  /** Every time a stage was stopped, and taken up again; the latest first. */
  stops(review: string, stage: Stage): Promise<PastStop[]>
}

export function rankingInputOf(db: Db, screening: Screening): RankingInput {
  return {
    records: (named, stage) => rankingRecords(db, screening, named, stage),
    decisions: async (named, stage) => {
      const { id } = await findReview(db, named)
      const settled = await screening.settled(named, stage)
      const drawn = await drawnAt(db, id, stage)
      const grewBy = await lastOf(db, id, ['records.imported', 'import.restored'])
      return {
        decisions: settled.map(({ report, verdict }) => ({
          id: report,
          relevant: verdict === 'include',
          drawn: drawn.has(report),
        })),
        grewAt: settled.filter((it) => it.seq < grewBy).length,
      }
    },
    known: async (named) => {
      const { id } = await findReview(db, named)
      const sources = await db
        .selectFrom('noun')
        .select(['id', 'data'])
        .where('review', '=', id)
        .where('kind', '=', 'source')
        .execute()
      const lists = sources.filter(({ data }) => (readData(data) as { type: string }).type === 'client-list')
      if (lists.length === 0) return []
      const rows = await db
        .selectFrom('record')
        .innerJoin('import', 'import.id', 'record.import')
        .select('record.report')
        .distinct()
        .where('record.review', '=', id)
        .where(
          'record.source',
          'in',
          lists.map((it) => it.id),
        )
        .where('import.state', '=', 'shown')
        .execute()
      return rows.map((it) => it.report)
    },
    account: async (named) => rankingAccount(db, (await findReview(db, named)).id),
    stops: async (named, stage) => stopHistory(db, (await findReview(db, named)).id, stage),
    recordsSeq: async (named) => {
      const { id } = await findReview(db, named)
      return lastOf(db, id, [
        'records.imported',
        'import.undone',
        'import.restored',
        'records.grouped',
        'record.corrected',
      ])
    },
  }
}

/** A report of one record is passed on at once; the records of others are gathered first, for the fullest text among them. */
async function* rankingRecords(
  db: Db,
  screening: Screening,
  named: string,
  stage: Stage,
): AsyncGenerator<RankingRecord[]> {
  const { id } = await findReview(db, named)
  const open = new Set(await screening.reports(named, stage))
  const groups = await db
    .selectFrom('fact')
    .select('state')
    .distinct()
    .where('review', '=', id)
    .where('kind', '=', 'group')
    .execute()
  const grouped = new Set(groups.map((it) => it.state))
  const gathered = new Map<string, RankingRecord>()
  for await (const page of allReferences(db, id)) {
    const single: RankingRecord[] = []
    for (const { report, reference } of page) {
      if (!open.has(report)) continue
      const record = rankingRecord(report, reference)
      if (!grouped.has(report)) single.push(record)
      else gathered.set(report, fuller(gathered.get(report), record))
    }
    if (single.length > 0) yield single
  }
  if (gathered.size > 0) yield [...gathered.values()]
}

function rankingRecord(id: string, reference: Reference): RankingRecord {
  const keywords = reference.keyword ?? ''
  const abstract = [reference.abstract ?? '', keywords].filter((text) => text !== '').join(' ')
  return {
    id,
    title: reference.title ?? '',
    abstract,
    references: referencesCited(reference),
    citedAs: reference.DOI?.toLowerCase() ?? null,
  }
}

function fuller(before: RankingRecord | undefined, record: RankingRecord): RankingRecord {
  if (!before) return record
  const longer = (a: string | null | undefined, b: string | null | undefined) =>
    (a ?? '').length >= (b ?? '').length ? (a ?? '') : (b ?? '')
  return {
    id: record.id,
    title: longer(before.title, record.title),
    abstract: longer(before.abstract, record.abstract),
    references: (before.references?.length ?? 0) > 0 ? before.references : record.references,
    citedAs: before.citedAs ?? record.citedAs,
  }
}

/** The reports of which somebody's judgement was of a draw by chance, by their names now. */
async function drawnAt(db: Db, review: string, stage: Stage): Promise<Set<string>> {
  const rows = await db
    .selectFrom('decision')
    .leftJoin('record', (join) =>
      join.onRef('record.review', '=', 'decision.review').onRef('record.id', '=', 'decision.report'),
    )
    .select(['decision.report as judged', 'record.report'])
    .where('decision.review', '=', review)
    .where('decision.stage', '=', stage)
    .where('decision.drawn', '=', 1)
    .execute()
  return new Set(rows.map((it) => it.report ?? it.judged))
}

async function lastOf(db: Db, review: string, types: string[]): Promise<number> {
  const row = await db
    .selectFrom('event')
    .select((it) => it.fn.max('seq').as('seq'))
    .where('review', '=', review)
    .where('type', 'in', types)
    .executeTakeFirst()
  return Number(row?.seq ?? 0)
}
