/** What to look at before one sends: the problems of the review itself, and of a finished text held against it. */
import { z } from 'zod'
import { route } from '../route.ts'
import { AuditAnswer, AuditLine, ReviewProblem } from '../schemas.ts'

export const checkRoutes = {
  problems: route({
    method: 'GET',
    path: '/api/reviews/{review}/problems',
    summary: 'What "before you send" finds in the review; with `all` what was dismissed too.',
    permission: 'read',
    query: z.object({ all: z.stringbool().default(false) }),
    response: z.object({ problems: z.array(ReviewProblem) }),
  }),
  audit: route({
    method: 'POST',
    path: '/api/reviews/{review}/audit',
    summary: 'Where a finished text (txt, md, html, docx, pdf) disagrees with the review, with itself, or with reason.',
    permission: 'read',
    body: z.strictObject({
      name: z.string().min(1).max(300),
      base64: z.base64().max(70_000_000),
      /** Left out besides what the review has dismissed. */
      dismissed: z.array(z.string().max(100)).max(10_000).default([]),
      /** Those that the review has dismissed too, with the reason. */
      all: z.boolean().default(false),
    }),
    response: AuditAnswer,
    lines: AuditLine,
  }),
} as const
