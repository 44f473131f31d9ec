/** The desks that are in use: each built once, then moved on by what the log has had since, so that any number of servers agree. */
import { type Erased, type Event, type Review, type Stage, stages, subjects, usualPlan } from '@oversyn/model'
import type { Db } from '../engine/engine.ts'
import { logPages, readEntry } from '../log/stored-rows.ts'
import { Desk } from './desk.ts'
import { readAllSheets, readSheets, type StagePlace } from './read-sheets.ts'

/** How many desks are kept; the one that has lain longest is put away. */
const most = 12
/** More reports than this touched at once, or more entries unread: the desk is built anew. */
const many = 2_000

/** What the whole desk hangs on, beside the reports. */
interface Basis {
  before: Stage | null
  reviewers: 1 | 2
}

interface Kept {
  desk: Promise<Desk>
  basis: Basis
}

export class Desks {
  readonly #db: Db
  readonly #kept = new Map<string, Kept>()

  constructor(db: Db) {
    this.#db = db
  }

  /** The desk of a stage, at least as new as the given state of the review. */
  async at(review: Review, stage: Stage): Promise<Desk> {
    const name = `${review.head.id}/${stage}`
    const basis = basisOf(review, stage)
    const kept = this.#kept.get(name)
    const isSame = kept && kept.basis.before === basis.before && kept.basis.reviewers === basis.reviewers
    // One after the other: two who ask at once must not both move the desk on.
    const desk = isSame
      ? kept.desk.then((it) => this.#moved(it, review, basis))
      : this.#built(review, stage, basis, kept)
    this.#kept.delete(name)
    this.#kept.set(name, { desk, basis })
    const oldest = this.#kept.keys().next().value
    if (this.#kept.size > most && oldest !== undefined) this.#kept.delete(oldest)
    try {
      return await desk
    } catch (error) {
      if (this.#kept.get(name)?.desk === desk) this.#kept.delete(name)
      throw error
    }
  }

  async #built(review: Review, stage: Stage, basis: Basis, before?: Kept): Promise<Desk> {
    const order = before ? (await before.desk.catch(() => undefined))?.order : undefined
    return this.#build(review, stage, basis, order)
  }

  async #build(review: Review, stage: Stage, { before }: Basis, order: readonly string[] = []): Promise<Desk> {
    const { id } = review.head
    // The tables may be newer than the log was then: what is told twice does no harm.
    const desk = new Desk(id, stage, review.log.seq, await readAllSheets(this.#db, id, { stage, before }))
    desk.order = order
    return desk
  }

  async #moved(desk: Desk, review: Review, basis: Basis): Promise<Desk> {
    const upTo = review.log.seq
    if (desk.seq >= upTo) return desk
    const again = () => this.#build(review, desk.stage, basis, desk.order)
    if (upTo - desk.seq > many) return again()
    const touched = new Set<string>()
    for await (const page of logPages(this.#db, desk.review, { after: desk.seq, upTo }))
      for (const { stored } of page) {
        const ids = touchedBy(readEntry(stored).event)
        if (ids === 'all') return again()
        for (const id of ids) touched.add(id)
      }
    if (touched.size > many) return again()
    if (touched.size > 0) await refresh(this.#db, desk, { stage: desk.stage, before: basis.before }, [...touched])
    desk.seq = upTo
    return desk
  }
}

async function refresh(db: Db, desk: Desk, place: StagePlace, ids: readonly string[]): Promise<void> {
  const { sheets, gone } = await readSheets(db, desk.review, place, ids)
  for (const sheet of sheets) desk.put(sheet)
  for (const report of gone) desk.remove(report)
}

/** The records that an entry may have moved; all of them where whole files came or went. */
function touchedBy(event: Event | Erased): string[] | 'all' {
  // What was erased says nothing of what it touched.
  if (event.payload === null) return 'all'
  switch (event.type) {
    case 'records.imported':
    case 'import.undone':
    case 'import.restored':
    case 'folder.loaded':
      return 'all'
    case 'records.grouped': {
      const { groups, before = [] } = event.payload
      return [...groups, ...before].flatMap(({ report, records }) => [report, ...records])
    }
    case 'report.screened':
    case 'decision.withdrawn':
    case 'decisions.imported':
    case 'conflict.resolved':
    case 'report.tagged':
    case 'fulltext.attached':
    case 'fulltext.sought':
      return subjects(event).map((it) => it.id)
    default:
      return []
  }
}

/** The stage before, as the protocol has them; without a protocol all stages are. */
export function stagesOf(review: Review): Stage[] {
  const own = review.protocol?.stages
  return own ? stages.filter((it) => own.includes(it)) : [...stages]
}

function basisOf(review: Review, stage: Stage): Basis {
  const own = stagesOf(review)
  return { before: own[own.indexOf(stage) - 1] ?? null, reviewers: (review.plan ?? usualPlan()).reviewers[stage] }
}
