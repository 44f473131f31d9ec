/** The vocabulary of the log: every type of event, its schema version, and what its payload says. */
import { z } from 'zod'
import { Stage } from '../nouns/commission.ts'
import { type NounKind, nouns, type SingleKind, singles } from '../nouns/index.ts'
import { Id, Line } from '../nouns/parts.ts'

/** Why somebody did what the event says, in their words. */
const why = Line.optional()

/** An event that leaves an object standing as its payload says: the whole object, after the change. */
function stands<K extends SingleKind | NounKind>(kind: K) {
  const value = { ...singles, ...nouns }[kind]
  return { version: 1, kind, payload: z.strictObject({ value, why }) } as const
}

/** How a screener judged a report. */
export const Verdict = z.enum(['include', 'exclude', 'maybe'])
export type Verdict = z.infer<typeof Verdict>

export const eventTypes = {
  'review.created': stands('head'),
  'review.renamed': stands('head'),
  'commission.stated': stands('commission'),
  'question.stated': stands('question'),
  'protocol.stated': stands('protocol'),
  'person.named': stands('person'),
  'theme.stated': stands('theme'),
  'criterion.set': stands('criterion'),
  'source.named': stands('source'),
  'search.logged': stands('search'),
  'work.noted': stands('work'),
  'report.described': stands('report'),
  'study.charted': stands('study'),
  'relation.stated': stands('relation'),
  'finding.stated': stands('finding'),
  'prose.written': stands('prose'),
  'bullet.written': stands('bullet'),
  'conclusion.drawn': stands('conclusion'),
  'gap.stated': stands('gap'),
  'weakness.stated': stands('weakness'),
  'note.written': stands('note'),
  /** An object is taken out of the review; what was said of it stays in the log. */
  'object.withdrawn': {
    version: 1,
    kind: null,
    payload: z.strictObject({ kind: z.enum(Object.keys(nouns) as [NounKind, ...NounKind[]]), id: Id, why }),
  },
  /** The files of a folder were read in: a new review, or changes made to an exported one outside Oversyn. */
  'folder.loaded': {
    version: 1,
    kind: null,
    payload: z.strictObject({ as: z.enum(['new', 'edited-outside']), files: z.int().min(1), digest: z.string(), why }),
  },
  /** What an earlier entry said was erased on request; that entry keeps its place in the chain and says nothing more. */
  'entry.erased': { version: 1, kind: null, payload: z.strictObject({ seq: z.int().min(1), why }) },
  /** Staged records became visible; `digest` binds their content (SHA-256 over the canonical records in order). */
  'records.imported': {
    version: 1,
    kind: null,
    payload: z.strictObject({
      import: Id,
      source: Id,
      search: Id.nullable(),
      file: z.strictObject({ name: Line, hash: z.string(), bytes: z.int().min(0) }),
      count: z.int().min(0),
      digest: z.string(),
      why,
    }),
  },
  /** One person's judgement of one report at one stage. A later one of the same person supersedes it. */
  'report.screened': {
    version: 1,
    kind: null,
    payload: z.strictObject({
      report: Id,
      stage: Stage,
      verdict: Verdict,
      criterion: Id.nullable(),
      note: Line.optional(),
      why,
    }),
  },
} as const

export type EventType = keyof typeof eventTypes
export type Payload<T extends EventType> = z.infer<(typeof eventTypes)[T]['payload']>
export const eventTypeNames = Object.keys(eventTypes) as EventType[]
