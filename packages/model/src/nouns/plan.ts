/** How the team works through the records: what counts as a duplicate, who screens, in which order, until when. */
import { z } from 'zod'
import { Stage } from './commission.ts'
import { Id, Key, Line } from './parts.ts'

const Reviewers = z.union([z.literal(1), z.literal(2)])
const Share = z.strictObject({ person: Key, share: z.number().min(0).max(1_000) })

/** How sure the program must be before it links two records by itself; measured in docs/methods-dedupe.md. */
export const dedupeThresholds = ['strict', 'usual', 'loose'] as const

/** Relations between reports that a review may choose to count as duplicates. */
export const linkableRelations = [
  'update',
  'preprint',
  'abstract-and-article',
  'thesis-and-article',
  'translation',
  'other-publication',
] as const

/** Who is given what, by the keys of people and themes: everyone everything, each a share drawn by lot, or each the reports of a theme. */
export const Assignment = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('free') }),
  z.strictObject({ mode: z.literal('shares'), shares: z.array(Share).min(1).max(100) }),
  z.strictObject({
    mode: z.literal('themes'),
    themes: z.array(z.strictObject({ theme: Key, people: z.array(Key).min(1) })).min(1),
  }),
])
export type Assignment = z.infer<typeof Assignment>

/**
 * The plan of the work with records. It may be changed at any time: decisions stay as they were made, and how each report
 * stands is told anew from them.
 */
export const Plan = z.strictObject({
  duplicates: z.strictObject({
    threshold: z.enum(dedupeThresholds),
    asDuplicates: z.array(z.enum(linkableRelations)),
  }),
  /** How many people judge each report independently, stage by stage. */
  reviewers: z.strictObject({ title: Reviewers, abstract: Reviewers, fulltext: Reviewers }),
  /** Nobody sees what another decided on a report before they have decided themselves. */
  blind: z.boolean(),
  ranking: z.strictObject({
    use: z.boolean(),
    /** The score is shown only after one's own decision. */
    hidden: z.boolean(),
    seed: z.int().min(0).max(2_147_483_647),
    /** The share of reports drawn at random, so that recall can be estimated without bias. */
    randomShare: z.number().min(0).max(0.5),
  }),
  /** When screening may stop: this share of the relevant reports found, with this confidence. */
  stopping: z.strictObject({ recall: z.number().min(0.5).max(1), confidence: z.number().min(0.5).max(0.999) }),
  assignment: Assignment,
  /** A sample that everyone screens first; until it is concluded nothing else is given out. */
  calibration: z.strictObject({ stage: Stage, size: z.int().min(1).max(1_000), concluded: z.boolean() }).nullable(),
  /** Words that are marked in titles and abstracts, beside those of the criteria. */
  words: z.strictObject({ wanted: z.array(Line).max(500), unwanted: z.array(Line).max(500) }),
})
export type Plan = z.infer<typeof Plan>

/** What holds until a plan is made: one reviewer a stage, as `screeners` says otherwise. */
export function usualPlan(screeners: 1 | 2 = 1): Plan {
  return {
    duplicates: { threshold: 'usual', asDuplicates: [] },
    reviewers: { title: screeners, abstract: screeners, fulltext: screeners },
    blind: true,
    // Whoever wants the order made by the program asks for it: it belongs in the method text.
    ranking: { use: false, hidden: false, seed: 1, randomShare: 0.05 },
    stopping: { recall: 0.95, confidence: 0.95 },
    assignment: { mode: 'free' },
    calibration: null,
    words: { wanted: [], unwanted: [] },
  }
}

/**
 * The decision to stop screening a stage before its end, with the evidence it rests on; taking it out of the review resumes the work.
 * `recall`, `low` and `high` are shares from 0 to 1; `null` where they could not be estimated.
 */
export const Stop = z.strictObject({
  id: Id,
  key: Key,
  stage: Stage,
  /** The rule that was followed, e.g. `hypergeometric`; `own-judgement` where the team stopped against it. */
  rule: Line,
  target: z.strictObject({ recall: z.number(), confidence: z.number() }),
  /** Whether the rule allowed it. */
  allowed: z.boolean(),
  screened: z.int().min(0),
  included: z.int().min(0),
  remaining: z.int().min(0),
  recall: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  reason: Line.optional(),
})
export type Stop = z.infer<typeof Stop>

/** A passage of a full text, kept for charting. */
export const Quote = z.strictObject({
  id: Id,
  key: Key,
  report: Id,
  /** The hash of the file it stands in. */
  file: z.string().regex(/^[0-9a-f]{64}$/),
  page: z.int().min(1),
  text: z.string().trim().min(1).max(5_000),
  note: Line.optional(),
  theme: Id.optional(),
})
export type Quote = z.infer<typeof Quote>
