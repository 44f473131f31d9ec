/** What the review says: prose, bullets, conclusions, gaps, weaknesses, and notes on the material. */
import { z } from 'zod'
import { Id, Key, Line, Order, Text } from './parts.ts'

export const sections = [
  'main-messages',
  'introduction',
  'method',
  'theme',
  'conclusion',
  'gaps',
  'limitations',
] as const

/** Running text for one section of the document; a theme's prose names its theme. */
export const Prose = z.strictObject({
  id: Id,
  key: Key,
  section: z.enum(sections),
  theme: Id.optional(),
  text: Text,
})
export type Prose = z.infer<typeof Prose>

/**
 * A summary statement of a theme and the findings it rests on. `tie` says who tied them: the document itself (`stated`), or
 * we, reading it (`inferred`).
 */
export const Bullet = z.strictObject({
  id: Id,
  key: Key,
  theme: Id,
  order: Order,
  text: Text,
  findings: z.array(Id),
  tie: z.enum(['stated', 'inferred']),
})
export type Bullet = z.infer<typeof Bullet>

/** A sentence of the conclusion and the bullets it rests on. */
export const Conclusion = z.strictObject({
  id: Id,
  key: Key,
  order: Order,
  text: Text,
  bullets: z.array(Id),
})
export type Conclusion = z.infer<typeof Conclusion>

/** A cell of the evidence that is empty, thin, old or one-sided. `origin`: stated by the review, or computed from its data. */
export const Gap = z.strictObject({
  id: Id,
  key: Key,
  order: Order,
  theme: Id.nullable(),
  kind: z.enum(['empty', 'thin', 'old', 'one-group', 'design', 'other']),
  text: Text,
  /** The studies that point it out. */
  studies: z.array(Id),
})
export type Gap = z.infer<typeof Gap>

/** A weakness that the review states about itself or about its studies. */
export const Weakness = z.strictObject({
  id: Id,
  key: Key,
  order: Order,
  about: z.enum(['review', 'studies']),
  text: Text,
})
export type Weakness = z.infer<typeof Weakness>

/** A remark on the material, e.g. where a published review contradicts itself and which reading the data follow. */
export const Note = z.strictObject({
  id: Id,
  key: Key,
  order: Order,
  /** The key of the study, theme or source it concerns, if one. */
  about: Key.nullable(),
  text: Text,
  place: Line.optional(),
})
export type Note = z.infer<typeof Note>
