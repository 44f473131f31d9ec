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

/** SHA-256, in lower-case hexadecimal. */
const Hash = z.string().regex(/^[0-9a-f]{64}$/)

/** Records of one report; its id is that of one of them. */
const Group = z.strictObject({ report: Id, records: z.array(Id).min(1) })

/** What two records are to each other; `unset` takes back what was said. */
export const pairRelations = ['duplicate', 'possible', 'related', 'distinct', 'unset'] as const

/** Who a word about records is from. */
const Teller = z.enum(['program', 'person'])

/**
 * A pair of records. `kind` says which relation (an update, a preprint); `score` is the program's, from 0 to 1; `marks` hold what
 * both records say, so that what a person said of them also covers a copy that is imported again.
 */
const Pair = z.strictObject({
  a: Id,
  b: Id,
  relation: z.enum(pairRelations),
  /** What they were told to be before, for taking it back; left out where nothing was. */
  was: z.enum(pairRelations).optional(),
  /** How they were told to be that; left out by the program, and in old logs. */
  before: z.strictObject({ by: Teller, kind: Line.optional(), score: z.number().optional() }).optional(),
  /** Who thought so, where that is not whom the entry is by: what was taken back leaves what the program thought. */
  by: Teller.optional(),
  kind: Line.optional(),
  score: z.number().optional(),
  marks: z.tuple([Line, Line]).optional(),
})
export type Pair = z.infer<typeof Pair>

/** What a file was found to be the full text of a report by; `person`: somebody said so. */
export const fulltextHows = ['doi', 'pmid', 'title', 'title-and-author', 'file-name', 'person'] as const

/** A judgement that another tool made, by whoever its export names. */
const ImportedDecision = z.strictObject({
  report: Id,
  stage: Stage,
  person: Id,
  verdict: Verdict,
  criterion: Id.nullable(),
  note: Line.optional(),
})

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
  'work.planned': stands('plan'),
  /** Screening of a stage is ended before its end; withdrawing it resumes the work. */
  'screening.stopped': stands('stop'),
  'quote.kept': stands('quote'),
  'problem.dismissed': stands('dismissal'),
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
    version: 2,
    kind: null,
    payload: z.strictObject({
      report: Id,
      stage: Stage,
      verdict: Verdict,
      criterion: Id.nullable(),
      /** The version of the criterion that was followed; since version 2. */
      criterionVersion: z.int().min(1).optional(),
      /** The report had been drawn by chance, so that it counts in the estimate of recall; since version 2. */
      drawn: z.literal(true).optional(),
      note: Line.optional(),
      why,
    }),
  },
  /** The actor takes their own judgement back, as if it had not been made. */
  'decision.withdrawn': { version: 1, kind: null, payload: z.strictObject({ report: Id, stage: Stage, why }) },
  /** Judgements came with an import from another tool. */
  'decisions.imported': {
    version: 1,
    kind: null,
    payload: z.strictObject({ import: Id, tool: Line, decisions: z.array(ImportedDecision).min(1), why }),
  },
  /** Judgements that differ were settled: by an adjudicator, or by those who differed. */
  'conflict.resolved': {
    version: 1,
    kind: null,
    payload: z.strictObject({
      report: Id,
      stage: Stage,
      verdict: Verdict,
      criterion: Id.nullable(),
      how: z.enum(['adjudicated', 'agreed']),
      note: Line.optional(),
      why,
    }),
  },
  /** The records of an import were taken out of sight again; what was decided on them stays in the log. */
  'import.undone': { version: 1, kind: null, payload: z.strictObject({ import: Id, why }) },
  /** The records of an undone import are there again, with all that was decided on them. */
  'import.restored': { version: 1, kind: null, payload: z.strictObject({ import: Id, why }) },
  /** Records were put together as one report, or taken apart, and pairs of them were told to be duplicates, related, distinct. */
  'records.grouped': {
    version: 1,
    kind: null,
    payload: z.strictObject({
      groups: z.array(Group),
      /** How those records were grouped before, for taking it back. */
      before: z.array(Group).optional(),
      pairs: z.array(Pair),
      by: z.enum(['program', 'person']),
      /** The setting of the program, e.g. `usual`. */
      policy: Line.optional(),
      why,
    }),
  },
  /** A field of a record was put right; `null` puts back what the source delivered. */
  'record.corrected': {
    version: 1,
    kind: null,
    payload: z.strictObject({ record: Id, field: Line, value: z.string().max(100_000).nullable(), why }),
  },
  'report.tagged': {
    version: 1,
    kind: null,
    payload: z.strictObject({ reports: z.array(Id).min(1), add: z.array(Line), remove: z.array(Line), why }),
  },
  /** A file was found to be the full text of a report, by the program (`doi`, `title`, …) or by a person. */
  'fulltext.attached': {
    version: 1,
    kind: null,
    payload: z.strictObject({
      report: Id,
      file: z.strictObject({ name: Line, hash: Hash, bytes: z.int().min(0) }),
      how: z.enum(fulltextHows),
      why,
    }),
  },
  'fulltext.detached': { version: 1, kind: null, payload: z.strictObject({ report: Id, file: Hash, why }) },
  /** The full text could not be had, and why; or it is sought again. */
  'fulltext.sought': {
    version: 1,
    kind: null,
    payload: z.strictObject({
      report: Id,
      state: z.enum(['not-retrieved', 'sought']),
      reason: Line.optional(),
      why,
    }),
  },
} as const

export type EventType = keyof typeof eventTypes
export type Payload<T extends EventType> = z.infer<(typeof eventTypes)[T]['payload']>
export const eventTypeNames = Object.keys(eventTypes) as EventType[]
