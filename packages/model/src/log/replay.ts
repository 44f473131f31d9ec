/** A log read from its beginning: the state it says, without any database. */
import type { Noun, NounKind, SingleKind } from '../nouns/index.ts'
import { nounKinds } from '../nouns/index.ts'
import { readingOrder } from '../order/reading-order.ts'
import { byKeys } from '../order/sort-key.ts'
import { type Head, type Lists, plurals, type Review } from '../review.ts'
import type { Erased, Event } from './event.ts'
import type { Payload } from './event-types.ts'
import { type Fact, factPlace } from './facts.ts'
import { type Judging, project } from './project.ts'
import { deriveStands } from './stands.ts'

/** An import as the log tells it: what was imported, and whether it is in sight. */
export interface ImportRow {
  said: Payload<'records.imported'>
  state: 'shown' | 'undone'
  /** The entry that it was imported by. */
  seq: number
}

/** The rows that a log comes to: what the tables must hold. */
export interface Rows {
  singles: Map<SingleKind, unknown>
  nouns: Map<NounKind, Map<string, Noun<NounKind>>>
  imports: Map<string, ImportRow>
  /** The latest judgement of each person, by `stage/report/person`. */
  judgements: Map<string, Judging & { seq: number }>
  /** How many judgements were ever made. */
  decisions: number
  facts: Map<string, Fact>
}

/** No rows: what a replay starts from. */
export function noRows(): Rows {
  return {
    singles: new Map(),
    nouns: new Map(nounKinds.map((kind) => [kind, new Map()])),
    imports: new Map(),
    judgements: new Map(),
    decisions: 0,
    facts: new Map(),
  }
}

/** Replays one more event onto the rows, in place. */
export function replayOnto(rows: Rows, event: Event | Erased): void {
  const { seq } = event
  for (const change of project(event)) {
    switch (change.op) {
      case 'set':
        rows.singles.set(change.kind, change.value)
        break
      case 'put':
        rows.nouns.get(change.kind)?.set(change.id, change.value)
        break
      case 'remove':
        rows.nouns.get(change.kind)?.delete(change.id)
        break
      case 'show-records':
        rows.imports.set(change.import.import, { said: change.import, state: 'shown', seq })
        break
      case 'hide-records':
      case 'restore-records': {
        const row = rows.imports.get(change.import)
        if (row) row.state = change.op === 'hide-records' ? 'undone' : 'shown'
        break
      }
      case 'judge': {
        const { op: _, ...judging } = change
        rows.judgements.set(judgementPlace(change), { ...judging, seq })
        rows.decisions += 1
        break
      }
      case 'unjudge':
        rows.judgements.delete(judgementPlace(change))
        break
      case 'fact': {
        const { op: _, state, ...fact } = change
        if (state === null) rows.facts.delete(factPlace(fact))
        else rows.facts.set(factPlace(fact), { ...fact, state, seq })
      }
    }
  }
}

/** The name of a judgement's place. */
export function judgementPlace({ stage, report, person }: Pick<Judging, 'stage' | 'report' | 'person'>): string {
  return `${stage}/${report}/${person}`
}

/** The review that the events come to; `undefined` where nothing says that a review was created. */
export function replay(events: Iterable<Event | Erased>, log: Head): Review | undefined {
  const rows = noRows()
  for (const event of events) replayOnto(rows, event)
  return assemble({ ...rows, tally: deriveStands(rows).tally }, log)
}

/**
 * A review from its rows. Lists come in reading order whatever order the rows are in; those in `known` are in it already and
 * taken as they are. `undefined` where there is no head.
 */
export function assemble(
  rows: Pick<Rows, 'singles' | 'nouns'> & Pick<Review, 'tally'>,
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
    plan: (rows.singles.get('plan') as Review['plan']) ?? null,
    ...lists,
    tally: rows.tally,
    log,
  }
}
