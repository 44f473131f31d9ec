/** Reports and the studies they describe (PRISMA 2020), how studies are related, and what each of them found. */
import { z } from 'zod'
import { Id, Key, Line, Name, PartialDate, Span, Text } from './parts.ts'

export const reportTypes = [
  'article',
  'magazine-article',
  'book',
  'edited-book',
  'chapter',
  'report',
  'note',
  'working-paper',
  'conference-paper',
  'masters-thesis',
  'doctoral-thesis',
  'web-page',
  'other',
] as const
export type ReportType = (typeof reportTypes)[number]

/** A publication. Series, number and institution carry Norwegian theses and report series. */
export const Report = z.strictObject({
  id: Id,
  key: Key,
  type: z.enum(reportTypes),
  title: Line,
  authors: z.array(Name),
  editors: z.array(Name).optional(),
  /** The year of publication; `null` where it is not known. */
  year: z.int().min(1000).max(2999).nullable(),
  /** The journal, or the book that a chapter stands in. */
  container: Line.optional(),
  series: Line.optional(),
  number: Line.optional(),
  pages: Line.optional(),
  /** The university, institute or publisher. */
  institution: Line.optional(),
  place: Line.optional(),
  date: PartialDate.optional(),
  language: z.string().regex(/^[a-z]{2,3}$/),
  doi: Line.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
})
export type Report = z.infer<typeof Report>

export const designs = [
  'interviews',
  'focus-groups',
  'observation',
  'survey',
  'case-study',
  'document-analysis',
  'register-data',
  'statistical-analysis',
  'literature-review',
  'conceptual',
  'evaluation',
  'commentary',
] as const
export type Design = (typeof designs)[number]

/** The phases of the reform that a study covers; general enough for any reform under way. */
export const phases = ['before', 'pilot', 'roll-out', 'operation'] as const

/**
 * The investigation that one or more reports describe, with what was charted about it. `origin` says how it first came in
 * (the * of the appendix); `basis` whether it gathered its own data or retells that of others.
 */
export const Study = z.strictObject({
  id: Id,
  key: Key,
  reports: z.array(Id).min(1),
  origin: z.enum(['client', 'search']),
  basis: z.enum(['primary', 'second-hand', 'unclear']),
  method: z.strictObject({ stated: Text.nullable(), designs: z.array(z.enum(designs)) }),
  topic: Text.nullable(),
  mainFindings: Text.nullable(),
  /** Who did the research, e.g. `AFI`; the same text for the same group. */
  group: Line.nullable(),
  /** The data set that several studies may share, e.g. `18 NAV-kontorer`. */
  dataset: Line.optional(),
  studied: Span.nullable(),
  phases: z.array(z.enum(phases)),
  note: Text.optional(),
})
export type Study = z.infer<typeof Study>

/** How two studies hang together. A relation changes no count. Reads: `from` is a chapter of, retells, … `to`. */
export const Relation = z.strictObject({
  id: Id,
  from: Id,
  to: Id,
  kind: z.enum(['chapter-of', 'retells', 'same-data', 'translation-of', 'continues']),
  certainty: z.enum(['certain', 'probable']),
  note: Text.optional(),
})
export type Relation = z.infer<typeof Relation>

/**
 * What one study says about one object. `direction` tells whether the object is there, more or better (`positive`), absent,
 * less or worse (`negative`), both (`mixed`), or merely described (`neutral`); two findings on the same object with opposite
 * directions appear to contradict each other. `hedge` and `attribution` keep the reservation and the voice of the source.
 */
export const Finding = z.strictObject({
  id: Id,
  key: Key,
  study: Id,
  themes: z.array(Id),
  statement: Text,
  object: Line,
  direction: z.enum(['positive', 'negative', 'mixed', 'neutral']),
  scope: z.strictObject({ period: Line.optional(), sample: Line.optional(), share: Line.optional() }),
  hedge: Line.nullable(),
  attribution: Line.nullable(),
  /** Page or section of the report, or of the text that retells it. */
  where: Line.nullable(),
  quote: Line.optional(),
})
export type Finding = z.infer<typeof Finding>
