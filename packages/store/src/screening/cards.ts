/** What a screener reads of a report: the reference, with what people put right, and the judgements that they may see. */
import { asReference, listed, mergeReferences, type Reference } from '@oversyn/formats'
import type { Review, Stage, Stand, Verdict } from '@oversyn/model'
import type { Db } from '../engine/engine.ts'
import { membersOf } from '../log/members.ts'
import { type RecordWhole, recordsWhole } from '../records/record-whole.ts'
import type { Dealing } from './dealing.ts'
import type { Sheet } from './desk.ts'
import { isSealed, seenBy } from './sealing.ts'

/** One's judgement as others may read it. */
export interface SeenDecision {
  person: string
  verdict: Verdict
  criterion: string | null
  /** The version of the criterion that was followed; unknown where another tool judged. */
  version: number | null
  note: string | null
  at: string
  seq: number
}

/** A report as it is screened. */
export interface ScreeningCard {
  report: string
  title: string
  authors: string
  year: number | null
  type: string
  /** As the source says it; empty where it does not. */
  language: string
  abstract: string
  /** Where it was published: journal or book, volume, issue, pages, publisher. */
  published: { container: string; volume: string; issue: string; pages: string; publisher: string }
  doi: string
  url: string
  keywords: string
  /** The ids of the sources it came from, and how many records it has. */
  sources: string[]
  records: number
  tags: string[]
  stand: Stand | null
  /** Whether others’ judgements are kept back until the person who asks has judged. */
  sealed: boolean
  decisions: SeenDecision[]
}

/** The cards of some sheets, in their order. */
export async function cardsOf(
  db: Db,
  review: Review,
  stage: Stage,
  sheets: readonly Sheet[],
  person: string,
  dealing: Dealing,
): Promise<ScreeningCard[]> {
  if (sheets.length === 0) return []
  const { id } = review.head
  const references = await referencesOf(db, review, sheets)
  const seen = new Map(sheets.map((it) => [it.report, seenBy(it, person, dealing)]))
  const told = await toldOf(
    db,
    id,
    stage,
    [...seen].flatMap(([report, judged]) => (judged.length > 0 ? [report] : [])),
  )
  return sheets.map((sheet) => {
    const { report, stand, tags } = sheet
    const sealed = isSealed(sheet, person, dealing)
    const decisions = (seen.get(report) ?? []).map(({ person, verdict, criterion, version, seq }) => ({
      ...{ person, verdict, criterion, version, seq },
      note: told.get(`${person}/${seq}/${report}`)?.note ?? null,
      at: told.get(`${person}/${seq}/${report}`)?.at ?? '',
    }))
    const found = references.get(report)
    return {
      report,
      ...shown(found?.reference ?? { type: 'document', extra: {}, place: { line: 0 } }),
      sources: found?.sources ?? [],
      records: found?.records ?? 0,
      tags: [...tags],
      // A stand tells what somebody decided.
      stand: sealed && stand?.verdict !== 'waiting' ? null : stand,
      sealed,
      decisions,
    }
  })
}

function shown(reference: Reference) {
  const { title, authors, year, type, language } = listed(reference)
  return {
    ...{ title, authors, year, type, language },
    abstract: reference.abstract ?? '',
    published: {
      container: reference['container-title'] ?? '',
      volume: reference.volume ?? '',
      issue: reference.issue ?? '',
      pages: reference.page ?? '',
      publisher: reference.publisher ?? '',
    },
    doi: reference.DOI ?? '',
    url: reference.URL ?? '',
    keywords: reference.keyword ?? '',
  }
}

interface Found {
  reference: Reference
  sources: string[]
  records: number
}

async function referencesOf(db: Db, review: Review, sheets: readonly Sheet[]): Promise<Map<string, Found>> {
  const reports = sheets.map((it) => it.report)
  const records = await recordsWhole(db, review.head.id, await recordsOfReports(db, review.head.id, reports))
  const members = new Map<string, RecordWhole[]>()
  for (const record of records) members.set(record.report, [...(members.get(record.report) ?? []), record])
  const found = new Map<string, Found>()
  for (const [report, own] of members) {
    const merged = mergeReferences(own.map(({ id, said, corrections }, rank) => ({ id, rank, said, corrections })))
    const sources = [...new Set(own.map((it) => it.source))]
    found.set(report, { reference: merged.reference, sources, records: own.length })
  }
  // Reports that were described by hand have no record.
  for (const report of reports) {
    const described = found.has(report) ? undefined : review.reports.find((it) => it.id === report)
    if (!described) continue
    const { title, year, authors, doi, url } = described
    const reference = asReference({
      type: 'document',
      title,
      author: authors.map((it) => ({ ...it })),
      ...(year === null ? {} : { issued: { 'date-parts': [[year]] } }),
      DOI: doi,
      URL: url,
    })
    found.set(report, { reference, sources: [], records: 0 })
  }
  return found
}

async function recordsOfReports(db: Db, review: string, reports: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('record')
    .select('id')
    .where('review', '=', review)
    .where('report', 'in', [...reports])
    .execute()
  return rows.map((it) => it.id)
}

/** Notes and times of judgements, by person, entry and report. */
async function toldOf(
  db: Db,
  review: string,
  stage: Stage,
  reports: readonly string[],
): Promise<Map<string, { note: string | null; at: string }>> {
  if (reports.length === 0) return new Map()
  const members = await membersOf.reports(db, review, reports)
  const reportOf = new Map(members.map((it) => [it.id, it.reportOf]))
  const rows = await db
    .selectFrom('decision')
    .innerJoin('event', (it) =>
      it.onRef('event.review', '=', 'decision.review').onRef('event.seq', '=', 'decision.seq'),
    )
    .select(['decision.report', 'decision.person', 'decision.seq', 'decision.note', 'event.at'])
    .where('decision.review', '=', review)
    .where('decision.stage', '=', stage)
    .where('decision.report', 'in', [...reportOf.keys()])
    .execute()
  return new Map(
    rows.map(({ report, person, seq, note, at }) => [
      `${person}/${seq}/${reportOf.get(report) ?? report}`,
      { note, at },
    ]),
  )
}
