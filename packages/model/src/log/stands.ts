/** How every report of a review stands, and the counts that come of it, from the rows of a replayed log. */
import { recordId } from '../ids.ts'
import { type Plan, usualPlan } from '../nouns/plan.ts'
import { emptyTally, type Tally } from '../review.ts'
import type { Fact } from './facts.ts'
import type { ImportRow, Rows } from './replay.ts'
import { type Judgement, type Known, type Resolution, type Stand, standingOf } from './standing.ts'
import { count } from './tally.ts'

export interface Stands {
  /** By `stage/report`. */
  stands: Map<string, Stand>
  tally: Tally
}

/**
 * Derives them. `isHeld` says whether the records of an import are in the store; where only the log was loaded they are not, and
 * undoing such an import hides nothing that could be seen.
 */
export function deriveStands(rows: Rows, isHeld: (id: string) => boolean = () => true): Stands {
  const tally = emptyTally()
  tally.decisions = rows.decisions
  const hidden = new Set<string>()
  for (const [id, row] of rows.imports) {
    const { source, count: records } = row.said
    if (row.state === 'shown') tally.records[source] = (tally.records[source] ?? 0) + records
    else if (isHeld(id)) for (const record of recordsOf(rows, row)) hidden.add(record)
  }
  const grouping = new Grouping(rows.facts.values(), hidden)
  tally.duplicates = grouping.duplicates()
  tally.pairs = pairCounts(rows.facts.values(), grouping)
  const { reviewers } = (rows.singles.get('plan') as Plan | undefined) ?? usualPlan()
  const stands = new Map<string, Stand>()
  for (const [report, known] of knownByReport(rows, grouping)) {
    if (!grouping.isVisible(report)) continue
    for (const [stage, stand] of standingOf(known, reviewers)) {
      stands.set(`${stage}/${report}`, stand)
      count(tally, stage, stand, 1)
    }
  }
  return { stands, tally }
}

/** Which records make a report, and which of them are in sight. */
class Grouping {
  readonly #hidden: ReadonlySet<string>
  readonly #reportOf = new Map<string, string>()
  readonly #members = new Map<string, string[]>()
  readonly #linked = new Map<string, number>()

  constructor(facts: Iterable<Fact>, hidden: ReadonlySet<string>) {
    this.#hidden = hidden
    for (const { kind, subject, state, seq } of facts) {
      if (kind !== 'group') continue
      this.#reportOf.set(subject, state)
      const members = this.#members.get(state)
      if (members) members.push(subject)
      else this.#members.set(state, [subject])
      this.#linked.set(state, Math.max(this.#linked.get(state) ?? 0, seq))
    }
  }

  reportOf(record: string): string {
    return this.#reportOf.get(record) ?? record
  }

  linked(report: string): number {
    return this.#linked.get(report) ?? 0
  }

  isVisible(report: string): boolean {
    return this.#visible(report) > 0
  }

  isShown(record: string): boolean {
    return !this.#hidden.has(record)
  }

  /** How many records are in sight beside the first of their report. */
  duplicates(): number {
    let found = 0
    for (const report of this.#members.keys()) found += Math.max(0, this.#visible(report) - 1)
    return found
  }

  #visible(report: string): number {
    const own = this.#reportOf.has(report) ? [] : [report]
    return [...own, ...(this.#members.get(report) ?? [])].filter((record) => !this.#hidden.has(record)).length
  }
}

function recordsOf(rows: Rows, { said }: ImportRow): string[] {
  const { id } = rows.singles.get('head') as { id: string }
  return Array.from({ length: said.count }, (_, ordinal) => recordId(id, said.file.hash, ordinal))
}

/** Pairs that wait for people, and pairs of related reports; a pair whose records are one report by now is neither. */
function pairCounts(facts: Iterable<Fact>, grouping: Grouping): Tally['pairs'] {
  const pairs = { possible: 0, related: 0 }
  for (const { kind, subject, detail, state } of facts) {
    if (kind !== 'pair' || (state !== 'possible' && state !== 'related')) continue
    if (!grouping.isShown(subject) || !grouping.isShown(detail)) continue
    if (grouping.reportOf(subject) !== grouping.reportOf(detail)) pairs[state] += 1
  }
  return pairs
}

function knownByReport(rows: Rows, grouping: Grouping): Map<string, Known> {
  const known = new Map<
    string,
    { judgements: Judgement[]; resolutions: Resolution[]; missing: number | null; linked: number }
  >()
  const of = (record: string) => {
    const report = grouping.reportOf(record)
    const found = known.get(report) ?? {
      judgements: [],
      resolutions: [],
      missing: null,
      linked: grouping.linked(report),
    }
    known.set(report, found)
    return found
  }
  for (const judgement of rows.judgements.values()) of(judgement.report).judgements.push(judgement)
  for (const fact of rows.facts.values()) {
    if (fact.kind === 'resolution') of(fact.subject).resolutions.push(resolutionOf(fact))
    if (fact.kind === 'missing') of(fact.subject).missing = fact.seq
  }
  return known
}

/** A fact of the kind `resolution` as what it says. */
export function resolutionOf({
  detail,
  state,
  data,
  seq,
}: Pick<Fact, 'detail' | 'state' | 'data' | 'seq'>): Resolution {
  const criterion = typeof data.criterion === 'string' ? data.criterion : null
  return { stage: detail as Resolution['stage'], verdict: state as Resolution['verdict'], criterion, seq }
}
