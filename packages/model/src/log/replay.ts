/** A log read from its beginning: the state it says, without any database. */
import type { Noun, NounKind, SingleKind } from '../nouns/index.ts'
import { nounKinds } from '../nouns/index.ts'
import { readingOrder } from '../order/reading-order.ts'
import { byKeys } from '../order/sort-key.ts'
import { emptyTally, type Head, type Lists, plurals, type Review } from '../review.ts'
import type { Erased, Event } from './event.ts'
import { project } from './project.ts'
import { judge, type Outcomes, showRecords } from './tally.ts'

/** The rows that a log comes to, kind by kind: what the tables must hold. */
export interface Rows {
  singles: Map<SingleKind, unknown>
  nouns: Map<NounKind, Map<string, Noun<NounKind>>>
  tally: Review['tally']
  outcomes: Outcomes
}

/** No rows: what a replay starts from. */
export function noRows(): Rows {
  return {
    singles: new Map(),
    nouns: new Map(nounKinds.map((kind) => [kind, new Map()])),
    tally: emptyTally(),
    outcomes: new Map(),
  }
}

/** Replays one more event onto the rows, in place. */
export function replayOnto(rows: Rows, event: Event | Erased): void {
  for (const change of project(event)) {
    if (change.op === 'set') rows.singles.set(change.kind, change.value)
    else if (change.op === 'put') rows.nouns.get(change.kind)?.set(change.id, change.value)
    else if (change.op === 'remove') rows.nouns.get(change.kind)?.delete(change.id)
    else if (change.op === 'judge') judge(rows.tally, rows.outcomes, change)
    else showRecords(rows.tally, change)
  }
}

/** The review that the events come to; `undefined` where nothing says that a review was created. */
export function replay(events: Iterable<Event | Erased>, log: Head): Review | undefined {
  const rows = noRows()
  for (const event of events) replayOnto(rows, event)
  return assemble(rows, log)
}

/**
 * A review from its rows. Lists come in reading order whatever order the rows are in; those in `known` are in it already and
 * taken as they are. `undefined` where there is no head.
 */
export function assemble(
  rows: Pick<Rows, 'singles' | 'nouns' | 'tally'>,
  log: Head,
  known: Partial<Lists> = {},
): Review | undefined {
  const head = rows.singles.get('head') as Review['head'] | undefined
  if (!head) return undefined
  const lists = Object.fromEntries(
    nounKinds.map((kind) => {
      const before = known[plurals[kind]]
      if (before) return [plurals[kind], before]
      const nouns = [...(rows.nouns.get(kind)?.values() ?? [])]
      return [plurals[kind], nouns.toSorted(byKeys((noun) => readingOrder(kind, noun)))]
    }),
  ) as unknown as Lists
  return {
    head,
    commission: (rows.singles.get('commission') as Review['commission']) ?? null,
    question: (rows.singles.get('question') as Review['question']) ?? null,
    protocol: (rows.singles.get('protocol') as Review['protocol']) ?? null,
    ...lists,
    tally: rows.tally,
    log,
  }
}
