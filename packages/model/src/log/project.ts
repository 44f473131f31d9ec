/** What an event changes: the pure heart of projecting. The store turns changes into rows, replaying turns them into a review. */
import type { Stage } from '../nouns/commission.ts'
import { type Noun, type NounKind, nouns, type SingleKind } from '../nouns/index.ts'
import type { Ref } from '../review.ts'
import type { Erased, Event } from './event.ts'
import { eventTypes, type Payload, type Verdict } from './event-types.ts'
import { type FactChange, facts } from './facts.ts'

/** One change to the tables. */
export type Change =
  | { op: 'set'; kind: SingleKind; value: unknown }
  | { op: 'put'; kind: NounKind; id: string; value: Noun<NounKind> }
  | { op: 'remove'; kind: NounKind; id: string }
  | { op: 'show-records'; import: Payload<'records.imported'> }
  | { op: 'hide-records' | 'restore-records'; import: string }
  | ({ op: 'judge' } & Judging)
  | { op: 'unjudge'; report: string; stage: Stage; person: string }
  | ({ op: 'fact' } & FactChange)

/** One person's judgement, as it is written down. */
export interface Judging {
  report: string
  stage: Stage
  person: string
  verdict: Verdict
  criterion: string | null
  criterionVersion: number | null
  note: string | null
  /** It had been drawn by chance. */
  drawn: boolean
}

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
    case 'import.undone':
      return [{ op: 'hide-records', import: event.payload.import }]
    case 'import.restored':
      return [{ op: 'restore-records', import: event.payload.import }]
    case 'report.screened': {
      const { report, stage, verdict, criterion, criterionVersion = null, note = null, drawn = false } = event.payload
      return [{ op: 'judge', report, stage, person: event.actor.id, verdict, criterion, criterionVersion, note, drawn }]
    }
    case 'decisions.imported':
      return event.payload.decisions.map((it) => ({
        op: 'judge',
        criterionVersion: null,
        drawn: false,
        ...it,
        note: it.note ?? null,
      }))
    case 'decision.withdrawn': {
      const { report, stage } = event.payload
      return [{ op: 'unjudge', report, stage, person: event.actor.id }]
    }
    case 'records.grouped':
    case 'conflict.resolved':
    case 'record.corrected':
    case 'report.tagged':
    case 'fulltext.attached':
    case 'fulltext.detached':
    case 'fulltext.sought':
      return facts(event).map((fact) => ({ op: 'fact', ...fact }))
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
  const found = project(event).flatMap((change): Ref[] => {
    switch (change.op) {
      case 'put':
      case 'remove':
        return [{ kind: change.kind, id: change.id }]
      case 'set':
        return [{ kind: change.kind, id: event.review }]
      case 'judge':
      case 'unjudge':
        return [{ kind: 'record', id: change.report }]
      case 'fact':
        return change.kind === 'pair'
          ? [
              { kind: 'record', id: change.subject },
              { kind: 'record', id: change.detail },
            ]
          : [{ kind: 'record', id: change.subject }]
      case 'show-records':
        return [
          { kind: 'source', id: change.import.source },
          { kind: 'import', id: change.import.import },
        ]
      default:
        return [{ kind: 'import', id: change.import }]
    }
  })
  return [...new Map(found.map((ref) => [`${ref.kind}/${ref.id}`, ref])).values()]
}

function isNounKind(kind: NounKind | SingleKind): kind is NounKind {
  return Object.hasOwn(nouns, kind)
}
