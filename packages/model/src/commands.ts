/** The verbs: what a person can ask for, and what each must be told. The store carries them out; screens and scripts send them. */
import { z } from 'zod'
import type { EventType } from './log/event-types.ts'
import { fulltextHows, pairRelations, Verdict } from './log/event-types.ts'
import { Commission, Criterion, Person, Protocol, Question, ReviewHead, Stage, Theme } from './nouns/commission.ts'
import { Dismissal } from './nouns/dismissal.ts'
import { type NounKind, nounKinds } from './nouns/index.ts'
import { Id, Key, Line, Order } from './nouns/parts.ts'
import { Plan, Quote, Stop } from './nouns/plan.ts'
import { Search, Source, Work } from './nouns/search.ts'
import { Finding, Relation, Report, Study } from './nouns/study.ts'
import { Bullet, Conclusion, Gap, Note, Prose, Weakness } from './nouns/synthesis.ts'

const why = Line.optional()

/** States a noun, new or changed: without `id` it is new. A key or an order that is left out is given by the program. */
function states<K extends NounKind, V extends z.ZodType>(kind: K, event: EventType, value: V) {
  return { kind, event, input: z.strictObject({ value, why }) } as const
}

const id = Id.optional()
const key = Key.optional()
const order = Order.optional()

/** The verbs that state a noun, with the event each ends in. */
export const nounCommands = {
  namePerson: states('person', 'person.named', Person.extend({ id, key })),
  stateTheme: states('theme', 'theme.stated', Theme.extend({ id, key, order })),
  /** A change of text or reason makes a new version; the earlier one is kept. */
  setCriterion: states(
    'criterion',
    'criterion.set',
    Criterion.omit({ version: true, earlier: true }).extend({ id, key, order }),
  ),
  nameSource: states('source', 'source.named', Source.extend({ id, key, order })),
  logSearch: states('search', 'search.logged', Search.extend({ id, key })),
  noteWork: states('work', 'work.noted', Work.extend({ id, key })),
  stopScreening: states('stop', 'screening.stopped', Stop.extend({ id, key })),
  keepQuote: states('quote', 'quote.kept', Quote.extend({ id, key })),
  describeReport: states('report', 'report.described', Report.extend({ id, key })),
  chartStudy: states('study', 'study.charted', Study.extend({ id, key })),
  relateStudies: states('relation', 'relation.stated', Relation.extend({ id })),
  stateFinding: states('finding', 'finding.stated', Finding.extend({ id, key })),
  writeProse: states('prose', 'prose.written', Prose.extend({ id, key })),
  writeBullet: states('bullet', 'bullet.written', Bullet.extend({ id, key, order })),
  drawConclusion: states('conclusion', 'conclusion.drawn', Conclusion.extend({ id, key, order })),
  stateGap: states('gap', 'gap.stated', Gap.extend({ id, key, order })),
  stateWeakness: states('weakness', 'weakness.stated', Weakness.extend({ id, key, order })),
  writeNote: states('note', 'note.written', Note.extend({ id, key, order })),
  /** Puts a problem aside for good, with the reason; withdrawing the dismissal brings it back. */
  dismissProblem: states('dismissal', 'problem.dismissed', Dismissal.extend({ id })),
} as const

/** The verbs that state what a review has one of. */
export const singleCommands = {
  renameReview: {
    kind: 'head',
    event: 'review.renamed',
    input: z.strictObject({ value: ReviewHead.omit({ id: true }), why }),
  },
  stateCommission: {
    kind: 'commission',
    event: 'commission.stated',
    input: z.strictObject({ value: Commission, why }),
  },
  stateQuestion: { kind: 'question', event: 'question.stated', input: z.strictObject({ value: Question, why }) },
  stateProtocol: { kind: 'protocol', event: 'protocol.stated', input: z.strictObject({ value: Protocol, why }) },
  planWork: { kind: 'plan', event: 'work.planned', input: z.strictObject({ value: Plan, why }) },
} as const

/** The other verbs. */
export const otherCommands = {
  /**
   * A study and its first report at once, as one adds them by hand. `record`: the report of records that it is; the described report
   * then has its id, so that its decisions, full texts and quotes stay with it.
   */
  addStudy: {
    input: z.strictObject({
      record: Id.optional(),
      report: Report.omit({ id: true }).extend({ key }),
      study: Study.omit({ id: true, key: true, reports: true }),
      why,
    }),
  },
  /** Takes an object out of the review. Refused while others rest on it. */
  withdraw: { input: z.strictObject({ kind: z.enum(nounKinds as [NounKind, ...NounKind[]]), id: Id, why }) },
  screenReport: {
    input: z.strictObject({
      report: Id,
      stage: Stage,
      verdict: Verdict,
      criterion: Id.nullable(),
      drawn: z.literal(true).optional(),
      note: Line.optional(),
      why,
    }),
  },
  /** Takes one's own judgement back. */
  withdrawDecision: { input: z.strictObject({ report: Id, stage: Stage, why }) },
  resolveConflict: {
    input: z.strictObject({
      report: Id,
      stage: Stage,
      verdict: Verdict,
      criterion: Id.nullable(),
      how: z.enum(['adjudicated', 'agreed']),
      note: Line.optional(),
      why,
    }),
  },
  undoImport: { input: z.strictObject({ import: Id, why }) },
  restoreImport: { input: z.strictObject({ import: Id, why }) },
  /** Says what pairs of records are to each other; duplicates become one report, others are taken apart. */
  judgePairs: {
    input: z.strictObject({
      pairs: z
        .array(z.strictObject({ a: Id, b: Id, relation: z.enum(pairRelations), kind: Line.optional() }))
        .min(1)
        .max(500),
      why,
    }),
  },
  /** Takes records out of the report they are linked to; each is a report of its own again, and told to be distinct from the rest. */
  separateRecords: { input: z.strictObject({ records: z.array(Id).min(1).max(500), why }) },
  /** Takes back what an entry of the log linked, separated or told of pairs. */
  undoGrouping: { input: z.strictObject({ entry: z.int().min(1), why }) },
  correctRecord: {
    input: z.strictObject({ record: Id, field: Line, text: z.string().max(100_000).nullable(), why }),
  },
  tagReports: {
    input: z.strictObject({
      reports: z.array(Id).min(1).max(500),
      add: z.array(Line).max(50).default([]),
      remove: z.array(Line).max(50).default([]),
      why,
    }),
  },
  attachFulltext: {
    input: z.strictObject({
      report: Id,
      file: z.strictObject({ name: Line, hash: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.int().min(0) }),
      how: z.enum(fulltextHows),
      why,
    }),
  },
  detachFulltext: { input: z.strictObject({ report: Id, file: z.string().regex(/^[0-9a-f]{64}$/), why }) },
  seekFulltext: {
    input: z.strictObject({
      report: Id,
      state: z.enum(['not-retrieved', 'sought']),
      reason: Line.optional(),
      why,
    }),
  },
} as const

export const commands = { ...singleCommands, ...nounCommands, ...otherCommands } as const
export type Verb = keyof typeof commands
export type Input<V extends Verb> = z.infer<(typeof commands)[V]['input']>
export const verbs = Object.keys(commands) as Verb[]

/** What a new review needs: a title; the key is made from it, and the rest can follow. */
export const NewReview = z.strictObject({
  title: Line,
  subtitle: Line.optional(),
  key: Key.optional(),
  language: ReviewHead.shape.language.default('nb'),
  process: ReviewHead.shape.process.default('live'),
})
export type NewReview = z.infer<typeof NewReview>
