/** Importing files of records. */
import { Stage, Verdict } from '@oversyn/model'
import { z } from 'zod'
import { route } from '../route.ts'
import { JobSchema } from './job-routes.ts'

const counts = z.object({ error: z.number(), warning: z.number(), note: z.number() })

/** A problem that a reader of files found, see `docs/formats.md`. */
export const ReadingProblem = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  line: z.number().nullable(),
  record: z.number().nullable(),
  message: z.string(),
  file: z.string().optional(),
})
export type ReadingProblem = z.infer<typeof ReadingProblem>

/** An import as a list shows it. `isHere`: its records are in this store, not only the log that tells of them. */
export const ImportSchema = z.object({
  id: z.string(),
  source: z.string(),
  search: z.string().nullable(),
  file: z.object({ name: z.string(), hash: z.string(), bytes: z.number() }),
  records: z.number(),
  isHere: z.boolean(),
  state: z.enum(['shown', 'undone']),
  at: z.string().nullable(),
  by: z.string().nullable(),
  undone: z.object({ at: z.string(), by: z.string(), why: z.string().nullable() }).nullable(),
  reading: z
    .object({
      format: z.string().nullable(),
      encoding: z.string().nullable(),
      tool: z.string().nullable(),
      counts,
      records: z.number(),
      mapping: z.record(z.string(), z.string()).optional(),
    })
    .nullable(),
})
export type ImportSchema = z.infer<typeof ImportSchema>

/** What the job `import` comes to. `restored`: the file had been imported and undone before, and its records are back. */
export const ImportResult = z.object({
  import: z.string(),
  records: z.number(),
  problems: z.number(),
  recordsWithProblems: z.number(),
  restored: z.boolean(),
  format: z.string().nullable(),
  encoding: z.string().nullable(),
  /** The tool whose decisions were taken over, how many, of how many people named for it, and how many records got tags. */
  tool: z.string().nullable(),
  decisions: z.number(),
  people: z.number(),
  tagged: z.number(),
})
export type ImportResult = z.infer<typeof ImportResult>

const one = '/api/reviews/{review}/imports/{import}'

export const importRoutes = {
  importRecords: route({
    method: 'POST',
    path: '/api/reviews/{review}/imports',
    summary:
      'Stores a file of records and begins to import it: a job `import`. `mapping` (column by column the field) and `tags` are JSON; `decisions` says whether those of another tool are taken over.',
    permission: 'write',
    upload: true,
    query: z.object({
      name: z.string().trim().min(1).max(500),
      /** The id or key of a source. */
      source: z.string(),
      /** The id or key of a search. */
      search: z.string().optional(),
      format: z.string().optional(),
      mapping: z.string().max(100_000).optional(),
      tags: z.string().max(10_000).optional(),
      decisions: z.enum(['take', 'leave']).default('take'),
      stage: Stage.optional(),
      verdict: Verdict.optional(),
      why: z.string().trim().min(1).max(1_000).optional(),
    }),
    response: JobSchema,
  }),
  imports: route({
    method: 'GET',
    path: '/api/reviews/{review}/imports',
    summary: 'The imports of a review, newest first, with what was found in each file.',
    permission: 'read',
    response: z.object({ imports: z.array(ImportSchema) }),
  }),
  import: route({
    method: 'GET',
    path: one,
    summary: 'One import, and how many judgements have been made of its records.',
    permission: 'read',
    response: ImportSchema.extend({ decisions: z.number() }),
  }),
  importProblems: route({
    method: 'GET',
    path: `${one}/problems`,
    summary: 'What was wrong in the file of an import: the first 2,000 problems, and the count of all.',
    permission: 'read',
    response: z.object({ counts, problems: z.array(ReadingProblem) }),
  }),
  importProblemsTable: route({
    method: 'GET',
    path: `${one}/problems.csv`,
    summary: 'The same as a table (CSV).',
    permission: 'read',
    response: 'text/csv',
  }),
  importedFile: route({
    method: 'GET',
    path: `${one}/file`,
    summary: 'The file of an import, as it was.',
    permission: 'read',
    response: 'application/octet-stream',
  }),
} as const
