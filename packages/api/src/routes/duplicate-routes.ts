/** Duplicates and related reports. */
import { z } from 'zod'
import { route } from '../route.ts'
import { JobSchema } from './job-routes.ts'
import { page } from './page.ts'

/** A reference in CSL-JSON, with what has no place there under `extra`. */
const ReferenceSchema = z.record(z.string(), z.unknown())

const PairedRecord = z.object({
  id: z.string(),
  report: z.string(),
  source: z.string(),
  import: z.string(),
  records: z.number(),
  reference: ReferenceSchema,
})

/** Two records and what each field says of them. */
export const PairSchema = z.object({
  a: PairedRecord,
  b: PairedRecord,
  relation: z.string(),
  kind: z.string().nullable(),
  score: z.number().nullable(),
  by: z.enum(['program', 'person']),
  person: z.string(),
  /** Whether it was whoever asks. */
  mine: z.boolean(),
  why: z.array(
    z.object({
      field: z.string(),
      verdict: z.enum(['same', 'close', 'differs', 'unknown']),
      a: z.string(),
      b: z.string(),
    }),
  ),
  seq: z.number(),
})
export type PairSchema = z.infer<typeof PairSchema>

export const duplicateRoutes = {
  findDuplicates: route({
    method: 'POST',
    path: '/api/reviews/{review}/duplicates/find',
    summary:
      'Looks for duplicates among all records of a review, by the setting of its plan. Answers with the work that does it.',
    permission: 'write',
    body: z.strictObject({}),
    response: JobSchema,
  }),
  pairs: route({
    method: 'GET',
    path: '/api/reviews/{review}/pairs',
    summary:
      'Pairs of records: those that may be duplicates, are related, were linked, or were told to be distinct; `told`: whatever people have said, the last word first.',
    permission: 'read',
    query: z.object({
      relation: z.enum(['possible', 'related', 'duplicate', 'distinct', 'told']).default('possible'),
      order: z.enum(['likely', 'uncertain']).default('likely'),
      from: z.coerce.number().int().min(0).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: z.object({ pairs: z.array(PairSchema), total: z.number(), seq: z.number() }),
  }),
  groups: route({
    method: 'GET',
    path: '/api/reviews/{review}/groups',
    summary: 'Reports that several records describe, each with its records.',
    permission: 'read',
    query: page,
    response: z.object({
      groups: z.array(z.object({ report: z.string(), records: z.array(PairedRecord) })),
      next: z.string().nullable(),
    }),
  }),
} as const
