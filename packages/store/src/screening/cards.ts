/** What a screener reads of a report: the reference, with what people put right, and the judgements that they may see. */
import { listed, type Reference } from '@oversyn/formats'
import type { Review, Stage, Stand, Verdict } from '@oversyn/model'
import type { Db } from '../engine/engine.ts'
import { membersOf } from '../log/members.ts'
import type { Sheet } from './desk.ts'
import { referencesOf } from './references-of.ts'
import type { Veil } from './sealing.ts'

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
  veil: Veil,
): Promise<ScreeningCard[]> {
  if (sheets.length === 0) return []
  const { id } = review.head
  const references = await referencesOf(
    db,
    review,
    sheets.map((it) => it.report),
  )
  const seen = new Map(sheets.map((it) => [it.report, veil.seen(it)]))
  const told = await toldOf(
    db,
    id,
    stage,
    [...seen].flatMap(([report, judged]) => (judged.length > 0 ? [report] : [])),
  )
  return sheets.map((sheet) => {
    const { report, stand, tags } = sheet
    const sealed = veil.isSealed(sheet)
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

/** What a screener reads of a reference. */
export function shown(reference: Reference) {
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
