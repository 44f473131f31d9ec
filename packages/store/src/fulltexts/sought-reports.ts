/** The sought reports of reviews in memory: read once, then moved on by what the log has had since. */
import { type Erased, type Event, type Review, sortKey, subjects } from '@oversyn/model'
import type { Db } from '../engine/engine.ts'
import { membersOf } from '../log/members.ts'
import { logPages, readEntry } from '../log/stored-rows.ts'
import { readSought, type SoughtFacts } from './sought-facts.ts'

/** The reports of a review as they were at an entry of the log. `version` is another as soon as what tells them apart is. */
export interface Sought {
  seq: number
  version: number
  /** By report: those of records, and those that were described by hand. */
  reports: ReadonlyMap<string, SoughtFacts>
}

/** How many reviews are kept. */
const most = 6
/** More reports touched than this: all are read anew. */
const many = 1_000

export class SoughtReports {
  readonly #db: Db
  readonly #kept = new Map<string, Promise<Sought>>()

  constructor(db: Db) {
    this.#db = db
  }

  /** At least as new as the given state of the review. */
  async at(review: Review): Promise<Sought> {
    const { id } = review.head
    // One after the other: two who ask at once must not both read.
    const before = this.#kept.get(id)?.catch(() => undefined)
    const now = Promise.resolve(before).then((it) => (it ? this.#moved(it, review) : this.#read(review, 1)))
    this.#kept.delete(id)
    this.#kept.set(id, now)
    const oldest = this.#kept.keys().next().value
    if (this.#kept.size > most && oldest !== undefined) this.#kept.delete(oldest)
    return now
  }

  async #read(review: Review, version: number): Promise<Sought> {
    const reports = withDescribed(await readSought(this.#db, review), review)
    return { seq: review.log.seq, version, reports }
  }

  async #moved(before: Sought, review: Review): Promise<Sought> {
    const { id } = review.head
    if (before.seq >= review.log.seq) return before
    const touched = new Set<string>()
    for await (const page of logPages(this.#db, id, { after: before.seq, upTo: review.log.seq }))
      for (const { stored } of page) {
        const ids = touchedBy(readEntry(stored).event)
        if (ids === 'all') return this.#read(review, before.version + 1)
        for (const id of ids) touched.add(id)
      }
    if (touched.size > many) return this.#read(review, before.version + 1)
    if (touched.size === 0) return { ...before, seq: review.log.seq }
    const own = await membersOf.records(this.#db, id, [...touched])
    const asked = [...new Set([...touched, ...own.map((it) => it.reportOf)])]
    const now = withDescribed(await readSought(this.#db, review, asked), review)
    const changed = asked.filter((it) => !isSame(before.reports.get(it), now.get(it)))
    if (changed.length === 0) return { ...before, seq: review.log.seq }
    const reports = new Map(before.reports)
    for (const report of changed) {
      const facts = now.get(report)
      if (facts) reports.set(report, facts)
      else reports.delete(report)
    }
    return { seq: review.log.seq, version: before.version + 1, reports }
  }
}

/** The records that an entry may have moved; all of them where whole files came or went, or the stages did. */
function touchedBy(event: Event | Erased): string[] | 'all' {
  if (event.payload === null) return 'all'
  switch (event.type) {
    case 'records.imported':
    case 'import.undone':
    case 'import.restored':
    case 'folder.loaded':
    case 'protocol.stated':
    case 'work.planned':
      return 'all'
    case 'records.grouped': {
      const { groups, before = [] } = event.payload
      return [...groups, ...before].flatMap(({ report, records }) => [report, ...records])
    }
    case 'report.screened':
    case 'decision.withdrawn':
    case 'decisions.imported':
    case 'conflict.resolved':
    case 'record.corrected':
    case 'fulltext.attached':
    case 'fulltext.detached':
    case 'fulltext.sought':
      return subjects(event).map((it) => it.id)
    case 'report.described':
      return [event.payload.value.id]
    case 'object.withdrawn':
      return event.payload.kind === 'report' ? [event.payload.id] : []
    default:
      return []
  }
}

/** Reports that were described by hand have no record, and may be had all the same. */
function withDescribed(reports: Map<string, SoughtFacts>, review: Review): Map<string, SoughtFacts> {
  for (const { id, title, authors, year, type, doi = '', url = '' } of review.reports)
    if (!reports.has(id)) {
      const names = authors
        .map(({ family, given }) => (given === undefined ? family : `${family}, ${given}`))
        .join('; ')
      reports.set(id, { id, title, authors: names, year, type, doi, pmid: '', url, sort: sortKey(title) })
    }
  return reports
}

function isSame(a: SoughtFacts | undefined, b: SoughtFacts | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
