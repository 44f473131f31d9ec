/** Full texts: which are sought and had, bringing files, and reading them. Quotes and what could not be had are commands. */
import { z } from 'zod'
import { route } from '../route.ts'
import { page } from './page.ts'

const State = z.enum(['wanted', 'attached', 'missing', 'included', 'excluded', 'charted'])

/** A report whose full text is sought or had, and what became of it. */
export const SoughtReportSchema = z.object({
  id: z.string(),
  title: z.string(),
  authors: z.string(),
  year: z.number().nullable(),
  type: z.string(),
  doi: z.string(),
  pmid: z.string(),
  url: z.string(),
  state: State,
  files: z.array(
    z.object({
      hash: z.string(),
      name: z.string(),
      bytes: z.number(),
      how: z.string(),
      at: z.string(),
      person: z.string(),
    }),
  ),
  missing: z.object({ reason: z.string().nullable(), at: z.string(), person: z.string() }).nullable(),
  criterion: z.string().nullable(),
  study: z.string().nullable(),
  quotes: z.number(),
})
export type SoughtReportSchema = z.infer<typeof SoughtReportSchema>
export type SoughtStateName = z.infer<typeof State>

/** A report that a file may be; `reason` says by what, `score` how surely. */
const Candidate = z.object({
  report: z.string(),
  title: z.string(),
  authors: z.string(),
  year: z.number().nullable(),
  reason: z.string(),
  score: z.number(),
})

const File = z.object({ hash: z.string(), name: z.string(), bytes: z.number() })

/**
 * What came of a file that was brought. `attached`: it was found to be the full text of `reports`; `known`: they had it before;
 * `unmatched`: it belongs to none yet, `why` says why, and `candidates` are the nearest. `problem`: it is `encrypted`, `scanned`,
 * `damaged` or `too-heavy`; `how`: what it was found by.
 */
export const BroughtFulltext = z.object({
  file: File,
  state: z.enum(['attached', 'known', 'unmatched']),
  reports: z.array(
    z.object({ report: z.string(), title: z.string(), authors: z.string(), year: z.number().nullable() }),
  ),
  how: z.string().nullable(),
  candidates: z.array(Candidate),
  why: z.string().nullable(),
  problem: z.string().nullable(),
  pages: z.number(),
})
export type BroughtFulltext = z.infer<typeof BroughtFulltext>

const one = '/api/reviews/{review}/fulltexts/files/{file}'

export const fulltextRoutes = {
  fulltexts: route({
    method: 'GET',
    path: '/api/reviews/{review}/fulltexts',
    summary:
      'The reports whose full texts are sought or had, by title; `q`: words of title, authors, year, DOI or file name.',
    permission: 'read',
    query: page.extend({
      state: State.optional(),
      q: z.string().max(1_000).optional(),
      /** Only this report, by the id of any of its records. */
      report: z.string().max(100).optional(),
    }),
    response: z.object({
      reports: z.array(SoughtReportSchema),
      total: z.number(),
      counts: z.record(State, z.number()),
      next: z.string().nullable(),
    }),
  }),
  bringFulltext: route({
    method: 'POST',
    path: '/api/reviews/{review}/fulltexts',
    summary:
      'Stores a PDF of at most 500 MiB and attaches it to the report that it is: to `report`, or, where it is sure, to the one found by what its first pages say.',
    permission: 'write',
    upload: true,
    query: z.object({ name: z.string().trim().min(1).max(500), report: z.string().max(100).optional() }),
    response: BroughtFulltext,
  }),
  looseFulltexts: route({
    method: 'GET',
    path: '/api/reviews/{review}/fulltexts/loose',
    summary: 'Files that were brought and belong to no report yet, the latest first.',
    permission: 'read',
    response: z.object({ files: z.array(BroughtFulltext.extend({ at: z.string(), person: z.string() })) }),
  }),
  matchFulltext: route({
    method: 'POST',
    path: `${one}/match`,
    summary: 'Compares a file that belongs to no report with the reports that are sought now.',
    permission: 'write',
    response: BroughtFulltext,
  }),
  discardFulltext: route({
    method: 'POST',
    path: `${one}/discard`,
    summary: 'Throws a file away that belongs to no report.',
    permission: 'write',
    response: z.object({}),
  }),
  fulltext: route({
    method: 'GET',
    path: one,
    summary: 'A file as it was brought, or the range of it that is asked for.',
    permission: 'read',
    response: 'application/pdf',
  }),
} as const
