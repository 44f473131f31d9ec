/** A judgement about the program's own judgement: that what it took for a problem is none. */
import { z } from 'zod'
import { Id, Line, Text } from './parts.ts'

/** What a problem is known by in a later run: its code and a hash, e.g. `count-differs-4be1…`. */
export const Fingerprint = z.string().regex(/^[\w-]{1,100}$/, 'not a fingerprint')

/**
 * A problem that somebody has looked at and put aside for good, with the reason. It holds for every problem with the same
 * fingerprint; withdrawing it brings the problem back.
 */
export const Dismissal = z.strictObject({
  id: Id,
  /** Found in the review itself, or in a finished text held against it. */
  about: z.enum(['check', 'audit']),
  fingerprint: Fingerprint,
  /** What kind of problem it was. */
  code: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not a code'),
  /** The words it was about, so that the judgement can be read without running the check again. */
  excerpt: Text,
  reason: Line,
})
export type Dismissal = z.infer<typeof Dismissal>
