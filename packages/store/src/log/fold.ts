/** Many events as what they leave behind: one row an object, however often it was changed. */
import {
  type Change,
  type Erased,
  type Event,
  type Noun,
  type NounKind,
  project,
  readingOrder,
  subjects,
} from '@oversyn/model'
import type { Tables } from '../schema/tables.ts'

type Judgement = Extract<Change, { op: 'judge' }> & { seq: number }
type Shown = Extract<Change, { op: 'show-records' }> & { seq: number }

export interface Folded {
  subjects: Tables['event_subject'][]
  singles: Tables['single'][]
  put: Tables['noun'][]
  removed: { kind: NounKind; id: string }[]
  judgements: Judgement[]
  shown: Shown[]
}

/** Folds events of one review, given in the order of the log. */
export function fold(review: string, events: readonly (Event | Erased)[]): Folded {
  const singles = new Map<string, Tables['single']>()
  const nouns = new Map<string, Tables['noun'] | { kind: NounKind; id: string }>()
  const folded: Folded = { subjects: [], singles: [], put: [], removed: [], judgements: [], shown: [] }
  for (const event of events) {
    const { seq } = event
    for (const subject of subjects(event)) folded.subjects.push({ review, ...subject, seq })
    for (const change of project(event)) {
      if (change.op === 'set')
        singles.set(change.kind, { review, kind: change.kind, seq, data: JSON.stringify(change.value) })
      else if (change.op === 'put')
        nouns.set(`${change.kind}/${change.id}`, nounRow(review, seq, change.kind, change.value))
      else if (change.op === 'remove') nouns.set(`${change.kind}/${change.id}`, { kind: change.kind, id: change.id })
      else if (change.op === 'judge') folded.judgements.push({ ...change, seq })
      else folded.shown.push({ ...change, seq })
    }
  }
  for (const row of nouns.values()) {
    if ('data' in row) folded.put.push(row)
    else folded.removed.push(row)
  }
  folded.singles = [...singles.values()]
  return folded
}

/** The row that an object stands in. */
export function nounRow(review: string, seq: number, kind: NounKind, value: Noun<NounKind>): Tables['noun'] {
  return { review, kind, id: value.id, sort: readingOrder(kind, value), seq, data: JSON.stringify(value) }
}
