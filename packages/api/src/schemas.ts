/** The shapes that travel between server and client, beyond the nouns themselves. */
import { type Problem, ReviewHead } from '@oversyn/model'
import { z } from 'zod'

/** One line in the list of reviews, as `oversyn reviews --json` prints it. */
export const ReviewSummary = z.object({
  id: z.string(),
  key: z.string(),
  title: z.string(),
  language: ReviewHead.shape.language,
  client: z.string().nullable(),
  deadline: z.string().nullable(),
  reports: z.number(),
  studies: z.number(),
  fromCommissioner: z.number(),
  fromSearch: z.number(),
  themes: z.number(),
  findings: z.number(),
  bullets: z.number(),
  events: z.number(),
  changedAt: z.string(),
})
export type ReviewSummary = z.infer<typeof ReviewSummary>

/** An entry of the log for people: `payload` is `null` where it was erased, `subjects` are the objects it speaks of. */
export const LogEntry = z.object({
  seq: z.number(),
  id: z.string(),
  at: z.string(),
  actor: z.object({ id: z.string(), assurance: z.enum(['claimed', 'authenticated']) }),
  type: z.string(),
  payload: z.unknown(),
  /** Records that are here have their title, for they are not part of the state. */
  subjects: z.array(z.object({ kind: z.string(), id: z.string(), title: z.string().optional() })),
  hash: z.string(),
})
export type LogEntry = z.infer<typeof LogEntry>

const problem = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string(),
  where: z.object({
    file: z.string().optional(),
    line: z.number().optional(),
    column: z.number().optional(),
    kind: z.string().optional(),
    id: z.string().optional(),
    key: z.string().optional(),
    at: z.number().optional(),
    length: z.number().optional(),
  }),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  fingerprint: z.string().optional(),
})

/** A problem, as in `@oversyn/model`. */
export const ProblemSchema = problem as unknown as z.ZodType<Problem>

/** A problem of a review; `dismissed` is the reason why somebody put it aside. */
export const ReviewProblem = problem.extend({ dismissed: z.string().optional() }) as unknown as z.ZodType<
  Problem & { dismissed?: string }
>

/**
 * A problem of a finished text. `confidence` is from 0 to 1; `settles` says what would settle it; `values` are what its sentence is made
 * from in every language; `refs` what of the review it is about; `fingerprint` names it when it is dismissed, `dismissed` says why it was.
 */
export const AuditProblemSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  confidence: z.number(),
  message: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  excerpt: z.string(),
  where: z.object({
    line: z.number(),
    page: z.number().nullable(),
    section: z.string().nullable(),
    unit: z.literal('paragraph').optional(),
  }),
  settles: z.string(),
  refs: z.array(z.object({ kind: z.string(), id: z.string() })),
  fingerprint: z.string(),
  dismissed: z.string().optional(),
})
export type AuditProblemSchema = z.infer<typeof AuditProblemSchema>

/** What came of an audit, and what of the text could be read. */
export const AuditAnswer = z.object({
  problems: z.array(AuditProblemSchema),
  read: z.object({
    words: z.number(),
    citations: z.number(),
    pages: z.number().nullable(),
    language: z.enum(['nb', 'nn', 'en']).nullable(),
  }),
})
export type AuditAnswer = z.infer<typeof AuditAnswer>

/** What went wrong, after RFC 9457. `code` is stable; `problems` names the places where a body was refused. */
export const ProblemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.string(),
  detail: z.string().optional(),
  problems: z.array(ProblemSchema).optional(),
})
export type ProblemDetails = z.infer<typeof ProblemDetails>

/** One line of an audit that is followed: how many of its checks are done, the answer at last, or why it broke off. */
export const AuditLine = z.union([
  z.object({ done: z.number(), of: z.number() }),
  z.object({ answer: AuditAnswer }),
  z.object({ refused: ProblemDetails }),
])
export type AuditLine = z.infer<typeof AuditLine>

/** What a command came to: the new head of the log, and the id and key of an object it made. */
export const Done = z.object({
  head: z.object({ seq: z.number(), hash: z.string(), at: z.string() }),
  events: z.array(z.object({ seq: z.number(), type: z.string() })),
  made: z.object({ id: z.string(), key: z.string().optional() }).optional(),
})
export type Done = z.infer<typeof Done>

/** What `verify` found for one review. */
export const Verification = z.object({
  review: z.string(),
  key: z.string(),
  events: z.number(),
  head: z.string(),
  whole: z.boolean(),
  problems: z.array(ProblemSchema),
})
export type Verification = z.infer<typeof Verification>

/** The text files of a folder by path, with `/` between folders. */
export const FolderFiles = z.record(z.string().max(500), z.string().max(20_000_000))
