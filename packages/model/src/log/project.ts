/** What an event changes: the pure heart of projecting. The store turns changes into rows, replaying turns them into a review. */
import type { Stage } from '../nouns/commission.ts'
import { type Noun, type NounKind, nouns, type SingleKind } from '../nouns/index.ts'
import type { Ref } from '../review.ts'
import type { Erased, Event } from './event.ts'
import { eventTypes, type Payload, type Verdict } from './event-types.ts'

/** One change to the tables. */
export type Change =
  | { op: 'set'; kind: SingleKind; value: unknown }
  | { op: 'put'; kind: NounKind; id: string; value: Noun<NounKind> }
  | { op: 'remove'; kind: NounKind; id: string }
  | { op: 'show-records'; import: Payload<'records.imported'> }
  | { op: 'judge'; report: string; stage: Stage; person: string; verdict: Verdict; criterion: string | null }

/** The changes that an event makes; none where its payload was erased. */
export function project(event: Event | Erased): Change[] {
  if (event.payload === null) return []
  switch (event.type) {
    case 'folder.loaded':
    case 'entry.erased':
      return []
    case 'object.withdrawn':
      return [{ op: 'remove', kind: event.payload.kind, id: event.payload.id }]
    case 'records.imported':
      return [{ op: 'show-records', import: event.payload }]
    case 'report.screened': {
      const { report, stage, verdict, criterion } = event.payload
      return [{ op: 'judge', report, stage, person: event.actor.id, verdict, criterion }]
    }
    default: {
      const { kind } = eventTypes[event.type]
      const { value } = event.payload
      if (isNounKind(kind))
        return [{ op: 'put', kind, id: (value as Noun<NounKind>).id, value: value as Noun<NounKind> }]
      return [{ op: 'set', kind, value }]
    }
  }
}

/** The objects an event speaks of, for finding the events behind a number. */
export function subjects(event: Event | Erased): Ref[] {
  return project(event).flatMap((change): Ref[] => {
    if (change.op === 'put' || change.op === 'remove') return [{ kind: change.kind, id: change.id }]
    if (change.op === 'set') return [{ kind: change.kind, id: event.review }]
    if (change.op === 'judge') return [{ kind: 'record', id: change.report }]
    return [{ kind: 'source', id: change.import.source }]
  })
}

function isNounKind(kind: NounKind | SingleKind): kind is NounKind {
  return Object.hasOwn(nouns, kind)
}
