/** Many events as what they leave behind: one row a place, however often it was changed. */
import {
  type Erased,
  type Event,
  type FactChange,
  factPlace,
  type Judging,
  judgementPlace,
  type Noun,
  type NounKind,
  type Payload,
  project,
  readingOrder,
  subjects,
} from '@oversyn/model'
import type { Tables } from '../schema/tables.ts'

/** What happened to an import, in the order of the log. */
export type ImportChange =
  | { op: 'show'; said: Payload<'records.imported'>; seq: number }
  | { op: 'hide' | 'restore'; id: string }

export interface Folded {
  subjects: Tables['event_subject'][]
  singles: Tables['single'][]
  put: Tables['noun'][]
  removed: { kind: NounKind; id: string }[]
  imports: ImportChange[]
  judged: (Judging & { seq: number })[]
  unjudged: Pick<Judging, 'report' | 'stage' | 'person'>[]
  /** How many judgements were made, those that were superseded too. */
  decisions: number
  facts: (FactChange & { seq: number })[]
}

/** Folds events of one review, given in the order of the log. */
export function fold(review: string, events: readonly (Event | Erased)[]): Folded {
  const singles = new Map<string, Tables['single']>()
  const nouns = new Map<string, Tables['noun'] | { kind: NounKind; id: string }>()
  const judgements = new Map<string, Folded['judged'][number] | Folded['unjudged'][number]>()
  const facts = new Map<string, Folded['facts'][number]>()
  const folded: Folded = {
    subjects: [],
    singles: [],
    put: [],
    removed: [],
    imports: [],
    judged: [],
    unjudged: [],
    decisions: 0,
    facts: [],
  }
  for (const event of events) {
    const { seq } = event
    for (const subject of subjects(event)) folded.subjects.push({ review, ...subject, seq })
    for (const change of project(event)) {
      switch (change.op) {
        case 'set':
          singles.set(change.kind, { review, kind: change.kind, seq, data: JSON.stringify(change.value) })
          break
        case 'put':
          nouns.set(`${change.kind}/${change.id}`, nounRow(review, seq, change.kind, change.value))
          break
        case 'remove':
          nouns.set(`${change.kind}/${change.id}`, { kind: change.kind, id: change.id })
          break
        case 'show-records':
          folded.imports.push({ op: 'show', said: change.import, seq })
          break
        case 'hide-records':
        case 'restore-records':
          folded.imports.push({ op: change.op === 'hide-records' ? 'hide' : 'restore', id: change.import })
          break
        case 'judge': {
          const { op: _, ...judging } = change
          judgements.set(judgementPlace(change), { ...judging, seq })
          folded.decisions += 1
          break
        }
        case 'unjudge': {
          const { report, stage, person } = change
          judgements.set(judgementPlace(change), { report, stage, person })
          break
        }
        case 'fact': {
          const { op: _, ...fact } = change
          facts.set(factPlace(fact), { ...fact, seq })
        }
      }
    }
  }
  for (const row of nouns.values()) {
    if ('data' in row) folded.put.push(row)
    else folded.removed.push(row)
  }
  for (const it of judgements.values()) {
    if ('seq' in it) folded.judged.push(it)
    else folded.unjudged.push(it)
  }
  folded.singles = [...singles.values()]
  folded.facts = [...facts.values()]
  return folded
}

/** The row that an object stands in. */
export function nounRow(review: string, seq: number, kind: NounKind, value: Noun<NounKind>): Tables['noun'] {
  return { review, kind, id: value.id, sort: readingOrder(kind, value), seq, data: JSON.stringify(value) }
}
