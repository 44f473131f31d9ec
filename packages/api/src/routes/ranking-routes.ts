/** Ranking, and when enough has been screened. */
import { Language, Line, Stage, Stop } from '@oversyn/model'
import { z } from 'zod'
import { route } from '../route.ts'
import { Done } from '../schemas.ts'
import { JobSchema } from './job-routes.ts'

const lang = z.object({ lang: Language.default('nb') })

/** How far screening of a stage has come, in numbers and in words. Shares are from 0 to 1. */
export const StageStanding = z.object({
  /** Whether the plan ranks at all. */
  ranked: z.boolean(),
  standing: z
    .object({
      rule: z.enum(['nothing-there', 'all-screened', 'go-on', 'may-stop']),
      records: z.number(),
      screened: z.number(),
      found: z.number(),
      unread: z.number(),
      saved: z.number(),
      mostMissing: z.number(),
      recall: z.object({ estimate: z.number(), low: z.number(), high: z.number() }).nullable(),
      draws: z.number(),
      /** Reports on the commissioner's list that nobody has judged yet. */
      knownUnread: z.number(),
      words: z.object({ rule: z.string(), recall: z.string(), stoppingNow: z.string() }),
    })
    .nullable(),
})
export type StageStanding = z.infer<typeof StageStanding>

const Deed = z.object({ at: z.string(), by: z.string() })

/** A stop of a stage with its evidence, and when it was taken up again; `null` while it stands. */
export const PastStopSchema = Deed.extend({ stop: Stop, resumed: Deed.nullable() })
export type PastStopSchema = z.infer<typeof PastStopSchema>

/** What a finished stage would have been like with the ranking: the result of the work `simulate-ranking`. */
export const SavingsSchema = z.object({
  stage: Stage,
  records: z.number(),
  relevant: z.number(),
  /** Points of the curve: how many were screened, and how many of the relevant ones were found by then. */
  curve: z.array(z.tuple([z.number(), z.number()])),
  /** After how many each share of what was relevant was found. */
  reached: z.array(z.object({ share: z.number(), found: z.number(), screened: z.number() })),
  firstRelevant: z.number().nullable(),
  wss95: z.number().nullable(),
  stop: z.object({ at: z.number(), recall: z.number(), saved: z.number(), rule: z.string() }),
})
export type SavingsSchema = z.infer<typeof SavingsSchema>

export const rankingRoutes = {
  stageStanding: route({
    method: 'GET',
    path: '/api/reviews/{review}/screening/{stage}/standing',
    summary: 'What the rule for stopping says of a stage, the estimated recall, and what stopping now would mean.',
    permission: 'read',
    query: lang,
    response: StageStanding,
  }),
  whyRanked: route({
    method: 'GET',
    path: '/api/reviews/{review}/screening/{stage}/why/{report}',
    summary:
      'Why a report stands where it stands in the order, and whether it was drawn by chance. Kept back until one has judged it, where the plan says so.',
    permission: 'read',
    query: lang,
    response: z.object({ ranked: z.boolean(), why: z.string().nullable(), hidden: z.boolean(), drawn: z.boolean() }),
  }),
  stageStops: route({
    method: 'GET',
    path: '/api/reviews/{review}/screening/{stage}/stops',
    summary: 'Every time a stage was stopped before its end, by whom and on which evidence; the latest first.',
    permission: 'read',
    response: z.object({ stops: z.array(PastStopSchema) }),
  }),
  stopStage: route({
    method: 'POST',
    path: '/api/reviews/{review}/screening/{stage}/stop',
    summary: 'Ends a stage before its end, with the evidence as it stands. Against the rule only with a reason.',
    permission: 'write',
    body: z.strictObject({ reason: Line.optional() }),
    response: Done,
  }),
  simulateRanking: route({
    method: 'POST',
    path: '/api/reviews/{review}/screening/{stage}/savings',
    summary: 'What the ranking would have saved on what is screened. Answers with the work that finds out.',
    permission: 'write',
    body: z.strictObject({}),
    response: JobSchema,
  }),
} as const
