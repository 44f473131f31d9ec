/** The list of full texts: which are had, which are still to be had, which could not be had, and what came of them. */
import type { Review } from '@oversyn/model'
import type { Db } from '../engine/engine.ts'
import { doingsOf } from '../records/record-whole.ts'
import type { Awaited } from '../screening/sealing.ts'
import { readData } from '../state/read-data.ts'
import type { SoughtFacts } from './sought-facts.ts'

/**
 * What became of the full text of a report: to be had, attached and to be read, not retrieved, included or excluded, or the report of a
 * study by now.
 */
export const soughtStates = ['wanted', 'attached', 'missing', 'included', 'excluded', 'charted'] as const
export type SoughtState = (typeof soughtStates)[number]

export interface SoughtReport extends Omit<SoughtFacts, 'sort'> {
  state: SoughtState
  files: { hash: string; name: string; bytes: number; how: string; at: string; person: string }[]
  missing: { reason: string | null; at: string; person: string } | null
  /** The criterion of an exclusion. */
  criterion: string | null
  /** The id of the study it was charted as. */
  study: string | null
  quotes: number
}

export interface SoughtQuery {
  state?: SoughtState | undefined
  /** Words of title, authors, year, DOI or the names of files. */
  q?: string | undefined
  /** Only this report. */
  report?: string | undefined
  after?: string | undefined
  limit: number
}

export interface SoughtPage {
  reports: SoughtReport[]
  total: number
  counts: Record<SoughtState, number>
  next: string | null
}

interface FactRow {
  kind: string
  report: string
  detail: string
  state: string
  data: string
  seq: number
}

/** A page of the reports by title. Of what a blind round waits for the asker to judge nothing is told, and before full text not even that it is sought. */
export async function listSought(
  db: Db,
  review: Review,
  sought: ReadonlyMap<string, SoughtFacts>,
  query: SoughtQuery,
  awaited: Awaited | undefined,
): Promise<SoughtPage> {
  const { id } = review.head
  const facts = byReport(await readFacts(db, id))
  const settled = await readSettled(db, id)
  for (const report of awaited?.reports ?? []) settled.delete(report)
  const isHidden = (report: string) => awaited?.stage !== 'fulltext' && awaited?.reports.has(report) === true
  const studyOf = new Map(review.studies.flatMap((study) => study.reports.map((it) => [it, study.id] as const)))
  const stateOf = (report: string): SoughtState => {
    if (studyOf.has(report)) return 'charted'
    const verdict = settled.get(report)?.verdict
    if (verdict === 'include') return 'included'
    if (verdict === 'exclude') return 'excluded'
    const own = facts.get(report) ?? []
    if (own.some((it) => it.kind === 'fulltext')) return 'attached'
    return own.some((it) => it.kind === 'missing') ? 'missing' : 'wanted'
  }
  const counts = { wanted: 0, attached: 0, missing: 0, included: 0, excluded: 0, charted: 0 }
  const words = (query.q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const rows: { facts: SoughtFacts; state: SoughtState }[] = []
  for (const one of sought.values()) {
    if (isHidden(one.id)) continue
    const state = stateOf(one.id)
    counts[state] += 1
    if (query.report !== undefined && query.report !== one.id) continue
    if (query.state !== undefined && query.state !== state) continue
    if (words.length > 0 && !hasAll(one, facts.get(one.id), words)) continue
    rows.push({ facts: one, state })
  }
  rows.sort((a, b) => compare(a.facts.sort, b.facts.sort) || compare(a.facts.id, b.facts.id))
  const from = Number.parseInt(query.after ?? '', 10) || 0
  const page = rows.slice(from, from + query.limit)
  const shown = page.flatMap(({ facts: { id } }) => facts.get(id) ?? [])
  const doings = await doingsOf(
    db,
    id,
    shown.map((it) => it.seq),
  )
  const reports = page.map(({ facts: { sort: _, ...one }, state }): SoughtReport => {
    const own = facts.get(one.id) ?? []
    const files = own.filter((it) => it.kind === 'fulltext')
    const missing = own.find((it) => it.kind === 'missing')
    const hashes = new Set(files.map((it) => it.detail))
    return {
      ...one,
      state,
      files: files.map(({ detail: hash, state: how, data, seq }) => {
        const { name, bytes } = readData(data) as { name: string; bytes: number }
        const { at, person } = doings.doing(seq)
        return { hash, name, bytes, how, at, person }
      }),
      missing: missing ? missingOf(missing, doings.doing(missing.seq)) : null,
      criterion: settled.get(one.id)?.criterion ?? null,
      study: studyOf.get(one.id) ?? null,
      quotes: review.quotes.filter((it) => it.report === one.id || hashes.has(it.file)).length,
    }
  })
  const next = from + query.limit
  return { reports, total: rows.length, counts, next: next < rows.length ? String(next) : null }
}

function missingOf({ data }: FactRow, { at, person }: { at: string; person: string }): SoughtReport['missing'] {
  return { reason: (readData(data) as { reason: string | null }).reason, at, person }
}

/** Full texts and what could not be had, by the report that they belong to now. */
async function readFacts(db: Db, review: string): Promise<FactRow[]> {
  const rows = await db
    .selectFrom('fact')
    .leftJoin('fact as linked', (it) =>
      it
        .onRef('linked.review', '=', 'fact.review')
        .on('linked.kind', '=', 'group')
        .onRef('linked.subject', '=', 'fact.subject')
        .on('linked.detail', '=', ''),
    )
    .select([
      'fact.kind',
      'fact.subject',
      'fact.detail',
      'fact.state',
      'fact.data',
      'fact.seq',
      'linked.state as report',
    ])
    .where('fact.review', '=', review)
    .where('fact.kind', 'in', ['fulltext', 'missing'])
    .orderBy('fact.seq')
    .execute()
  return rows.map(({ subject, report, ...row }) => ({ ...row, report: report ?? subject }))
}

function byReport(rows: readonly FactRow[]): Map<string, FactRow[]> {
  const found = new Map<string, FactRow[]>()
  for (const row of rows) {
    const own = found.get(row.report)
    if (own) own.push(row)
    else found.set(row.report, [row])
  }
  return found
}

async function readSettled(
  db: Db,
  review: string,
): Promise<Map<string, { verdict: string; criterion: string | null }>> {
  const rows = await db
    .selectFrom('outcome')
    .select(['report', 'verdict', 'criterion'])
    .where('review', '=', review)
    .where('stage', '=', 'fulltext')
    .where('verdict', 'in', ['include', 'exclude'])
    .execute()
  return new Map(rows.map(({ report, ...stand }) => [report, stand]))
}

function hasAll(one: SoughtFacts, facts: readonly FactRow[] | undefined, words: readonly string[]): boolean {
  const names = facts?.map((it) => (it.kind === 'fulltext' ? it.data : '')).join(' ') ?? ''
  const text = `${one.title} ${one.authors} ${one.year ?? ''} ${one.doi} ${names}`.toLowerCase()
  return words.every((word) => text.includes(word))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
