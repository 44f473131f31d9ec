/** What the commissioner asked for, and how the team set out to answer: the objects of which a review has exactly one. */
import { z } from 'zod'
import { Id, Key, Language, Line, Order, PartialDate, Span, Text } from './parts.ts'

/**
 * One project. `process` says where its counts come from: a `live` review is carried out in Oversyn, so that its counts are
 * its decisions; a `published` one was carried out elsewhere, so that what its publication does not report is unknown.
 */
export const ReviewHead = z.strictObject({
  id: Id,
  key: Key,
  title: Line,
  subtitle: Line.optional(),
  language: Language,
  process: z.enum(['live', 'published']),
})
export type ReviewHead = z.infer<typeof ReviewHead>

/** Who asked, with which mandate, until when, paid by whom (PRISMA-ScR items 3 and 22). */
export const Commission = z.strictObject({
  client: Line,
  contractor: Line.optional(),
  mandate: Text,
  deadline: PartialDate.nullable(),
  funding: Line.nullable(),
})
export type Commission = z.infer<typeof Commission>

/** The review question, in the parts of PCC (JBI ch. 11) or free. */
export const Question = z.discriminatedUnion('framework', [
  z.strictObject({ framework: z.literal('pcc'), text: Text, population: Line, concept: Line, context: Line }),
  z.strictObject({ framework: z.literal('free'), text: Text }),
])
export type Question = z.infer<typeof Question>

export const stages = ['title', 'abstract', 'fulltext'] as const
/** The stages of screening, each counted on its own in the flow diagram. */
export const Stage = z.enum(stages)
export type Stage = z.infer<typeof Stage>

/** How the review is carried out. `null` where a published review does not say. */
export const Protocol = z.strictObject({
  design: z.enum(['scoping-review', 'systematic-review', 'evidence-map', 'rapid-review', 'other']),
  /** As the team puts it, e.g. "a scoping study after Arksey and O'Malley". */
  designStated: Line.optional(),
  /** The key of the background work that the method follows. */
  methodWork: Key.optional(),
  stages: z.array(Stage).min(1),
  screeners: z.int().min(1).max(2).nullable(),
  /** The years of publication that are searched. */
  published: Span.optional(),
  languages: z.array(Line).optional(),
  registration: Line.nullable(),
  /** Why the studies are appraised critically, or why not (PRISMA-ScR item 12). */
  appraisal: Text.nullable(),
  /** How it was judged that further searching brings nothing new. */
  saturation: Text.nullable(),
})
export type Protocol = z.infer<typeof Protocol>

/** Somebody with a part in the review. Names live here alone: the log elsewhere names people by id. */
export const Person = z.strictObject({
  id: Id,
  key: Key,
  name: Line,
  role: z.enum(['lead', 'researcher', 'librarian', 'adjudicator', 'commissioner', 'adviser']),
  affiliation: Line.optional(),
})
export type Person = z.infer<typeof Person>

/** A named question area of the commission; it drives charting, synthesis and gaps. */
export const Theme = z.strictObject({
  id: Id,
  key: Key,
  order: Order,
  title: Line,
  question: Text,
})
export type Theme = z.infer<typeof Theme>

/**
 * What a revision of a criterion asks to be looked at again: what was excluded by it (it was widened), what was included (it was narrowed,
 * or is new), both, or nothing (only the wording is another).
 */
export const revisionReaches = ['excluded', 'included', 'both', 'nothing'] as const

/** An eligibility criterion with its reason (PRISMA-ScR item 6). Each change is a new version; the earlier ones are kept. */
export const Criterion = z.strictObject({
  id: Id,
  key: Key,
  order: Order,
  effect: z.enum(['include', 'exclude', 'prioritise']),
  element: z.enum(['population', 'concept', 'context', 'type', 'period', 'language', 'other']),
  text: Text,
  rationale: Text,
  agreedWithClient: z.boolean(),
  version: z.int().min(1),
  earlier: z.array(z.strictObject({ version: z.int().min(1), text: Text, rationale: Text })),
  /** What its last version asks to be looked at again; left out: what was excluded by an earlier one. */
  again: z.enum(revisionReaches).optional(),
})
export type Criterion = z.infer<typeof Criterion>
