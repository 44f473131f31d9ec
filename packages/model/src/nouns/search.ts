/** Where studies are looked for, and what was typed there (PRISMA-S, one field per item). */
import { z } from 'zod'
import { Count, Id, Key, Line, Order, PartialDate, Text } from './parts.ts'

export const sourceTypes = [
  'database',
  'register',
  'search-engine',
  'website',
  'organisation',
  'client-list',
  'expert',
  'citation-chasing',
  'hand-search',
] as const

/** A place that records come from. */
export const Source = z.strictObject({
  id: Id,
  key: Key,
  order: Order,
  type: z.enum(sourceTypes),
  name: Line,
  platform: Line.optional(),
  description: Text.optional(),
})
export type Source = z.infer<typeof Source>
export type SourceType = Source['type']

/**
 * One execution of a strategy. `strategy` holds the words exactly as they were run, or `null` where they are not given;
 * `hits`, `limits` and the like are `null` where they are not reported, and an empty string is never stored.
 */
export const Search = z.strictObject({
  id: Id,
  key: Key,
  source: Id,
  strategy: z.string().min(1).max(100_000).nullable(),
  ranFrom: PartialDate.nullable(),
  ranTo: PartialDate.nullable(),
  by: Line.nullable(),
  /** Limits with their reason; `"none"` where it is said that there were none (PRISMA-S item 9). */
  limits: Text.nullable(),
  hits: Count,
  peerReview: Line.nullable(),
  note: Text.optional(),
})
export type Search = z.infer<typeof Search>

/** A work the text leans on without including it: a law, an agreement, a method. Never taken for a missing study. */
export const Work = z.strictObject({
  id: Id,
  key: Key,
  role: z.enum(['law', 'agreement', 'method', 'policy', 'other']),
  citation: Line,
  /** How the text calls it, e.g. `Arksey og O'Malley 2005`. */
  short: Line,
})
export type Work = z.infer<typeof Work>
