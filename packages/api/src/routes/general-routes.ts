/** What is asked of a store and of a review as a whole. */
import { Language, NewReview, ReviewSchema } from '@oversyn/model'
import { z } from 'zod'
import { route } from '../route.ts'
import { Done, FolderFiles, LogEntry, ProblemSchema, ReviewSummary, Verification } from '../schemas.ts'
import { page } from './page.ts'

/** `review` in a path is the key or the id of a review. */
export const generalRoutes = {
  about: route({
    method: 'GET',
    path: '/api/about',
    summary: 'The program, its version, and the kind of store behind it.',
    permission: null,
    response: z.object({ name: z.literal('oversyn'), version: z.string(), engine: z.enum(['embedded', 'postgres']) }),
  }),
  session: route({
    method: 'GET',
    path: '/api/session',
    summary: 'Who is asking.',
    permission: 'read',
    response: z.object({ actor: z.object({ id: z.string(), assurance: z.enum(['claimed', 'authenticated']) }) }),
  }),
  reviews: route({
    method: 'GET',
    path: '/api/reviews',
    summary: 'The reviews of this store.',
    permission: 'read',
    response: z.array(ReviewSummary),
  }),
  createReview: route({
    method: 'POST',
    path: '/api/reviews',
    summary: 'Makes a new review.',
    permission: 'create',
    body: NewReview,
    response: Done,
  }),
  state: route({
    method: 'GET',
    path: '/api/reviews/{review}/state',
    summary: 'The whole small state of a review: everything but its records and decisions, which come as tallies.',
    permission: 'read',
    response: ReviewSchema,
  }),
  log: route({
    method: 'GET',
    path: '/api/reviews/{review}/log',
    summary:
      'Entries of the log, newest first. `about` is a list of `kind:id` and keeps the entries that speak of one of them.',
    permission: 'read',
    query: page.extend({ about: z.string().max(20_000).optional() }),
    response: z.object({ entries: z.array(LogEntry), next: z.string().nullable(), total: z.number() }),
  }),
  report: route({
    method: 'GET',
    path: '/api/reviews/{review}/report',
    summary: 'The report as one accessible HTML file.',
    permission: 'read',
    query: z.object({
      lang: Language.default('nb'),
      format: z.literal('html').default('html'),
      download: z.coerce.boolean().optional(),
    }),
    response: 'text/html',
  }),
  exportFolder: route({
    method: 'GET',
    path: '/api/reviews/{review}/folder',
    summary: 'The review in the folder format.',
    permission: 'read',
    query: z.object({ log: z.enum(['yes', 'no']).default('yes') }),
    response: z.object({ key: z.string(), files: FolderFiles }),
  }),
  importFolder: route({
    method: 'POST',
    path: '/api/folders',
    summary: 'Loads a folder. Onto a review that exists only with `update`.',
    permission: 'create',
    body: z.strictObject({ files: FolderFiles, update: z.boolean().default(false) }),
    response: Done.extend({ review: z.string(), key: z.string(), problems: z.array(ProblemSchema) }),
  }),
  verify: route({
    method: 'POST',
    path: '/api/verify',
    summary: 'Checks the chain, replays the log and compares every table; of one review or of all.',
    permission: 'administer',
    body: z.strictObject({ review: z.string().optional() }),
    response: z.array(Verification),
  }),
  backup: route({
    method: 'GET',
    path: '/api/backup',
    summary: 'Everything in the store as one file.',
    permission: 'administer',
    response: 'application/gzip',
  }),
} as const
