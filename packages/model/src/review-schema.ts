/** The schema of a whole review, for those who receive one from outside. */
import { z } from 'zod'
import { Commission, Protocol, Question, ReviewHead } from './nouns/commission.ts'
import { type NounKind, nounKinds, nouns } from './nouns/index.ts'
import { Plan } from './nouns/plan.ts'
import { plurals, type Review } from './review.ts'

const counts = z.record(z.string(), z.number())
const StageTally = z.object({
  include: z.number(),
  exclude: z.number(),
  maybe: z.number(),
  waiting: z.number(),
  conflict: z.number(),
  notRetrieved: z.number(),
  reasons: counts,
})

const lists = Object.fromEntries(nounKinds.map((kind: NounKind) => [plurals[kind], z.array(nouns[kind])]))

/** What `GET /api/reviews/{review}/state` gives. */
export const ReviewSchema: z.ZodType<Review> = z.object({
  head: ReviewHead,
  commission: Commission.nullable(),
  question: Question.nullable(),
  protocol: Protocol.nullable(),
  plan: Plan.nullable(),
  ...lists,
  tally: z.object({
    records: counts,
    duplicates: z.number(),
    pairs: z.object({ possible: z.number(), related: z.number() }),
    stages: z.object({ title: StageTally, abstract: StageTally, fulltext: StageTally }),
    decisions: z.number(),
  }),
  log: z.object({ seq: z.number(), hash: z.string(), at: z.string() }),
}) as unknown as z.ZodType<Review>
