/** Screening: what to judge next, how far it is, and how far people agree. Judging itself is a command. */
import { Stage, Verdict } from '@oversyn/model'
import { z } from 'zod'
import { route } from '../route.ts'
import { page } from './page.ts'

const Count = z.number()
const Person = z.object({ person: z.string(), judged: Count })

/** How a report stands at a stage. */
const Stand = z.object({
  verdict: z.enum(['include', 'exclude', 'maybe', 'waiting', 'conflict', 'not-retrieved']),
  criterion: z.string().nullable(),
  seq: Count,
})

/** A report as it is screened. `decisions` are those that the person who asks may see; `sealed`: others are kept back. */
export const ScreeningCard = z.object({
  report: z.string(),
  title: z.string(),
  authors: z.string(),
  year: z.number().nullable(),
  type: z.string(),
  language: z.string(),
  abstract: z.string(),
  published: z.object({
    container: z.string(),
    volume: z.string(),
    issue: z.string(),
    pages: z.string(),
    publisher: z.string(),
  }),
  doi: z.string(),
  url: z.string(),
  keywords: z.string(),
  sources: z.array(z.string()),
  records: Count,
  tags: z.array(z.string()),
  stand: Stand.nullable(),
  sealed: z.boolean(),
  decisions: z.array(
    z.object({
      person: z.string(),
      verdict: Verdict,
      criterion: z.string().nullable(),
      version: z.number().nullable(),
      note: z.string().nullable(),
      at: z.string(),
      seq: Count,
    }),
  ),
})
export type ScreeningCard = z.infer<typeof ScreeningCard>

/** A report that is given out. `drawn`: by chance, and not by its place in the order; a judgement of it says so again. */
export const GivenCard = ScreeningCard.extend({ drawn: z.boolean() })
export type GivenCard = z.infer<typeof GivenCard>

/** How far a stage is, as the person who asks sees it. */
export const StageProgress = z.object({
  stage: Stage,
  eligible: Count,
  mine: Count,
  left: Count,
  waiting: Count,
  conflicts: Count,
  settled: z.object({ include: Count, exclude: Count, maybe: Count, 'not-retrieved': Count }),
  people: z.array(Person),
  calibration: z.object({ size: Count, mine: Count, people: z.array(Person) }).nullable(),
  again: Count,
})
export type StageProgress = z.infer<typeof StageProgress>

const WhyMissing = z.enum(['nothing-compared', 'one-value', 'all-agree', 'too-few-items', 'too-little-variation'])
const Interval = z.object({ low: z.number(), high: z.number() })
const Coefficient = z.object({
  value: z.number().nullable(),
  standardError: z.number().nullable(),
  interval: Interval.nullable(),
  why: WhyMissing.nullable(),
})
const Percent = z.object({ agreed: Count, share: z.number().nullable(), interval: Interval.nullable() })

/** How far those agree who judged the same reports; see docs/methods-agreement.md. */
export const AgreementSchema = z.object({
  values: z.array(z.string()),
  compared: Count,
  leftOut: Count,
  percent: Percent,
  alpha: Coefficient,
  pairs: z.array(
    z.object({
      raters: z.array(z.string()),
      compared: Count,
      leftOut: Count,
      table: z.array(z.array(Count)),
      percent: Percent,
      kappa: Coefficient,
      ac1: Coefficient,
    }),
  ),
})
export type AgreementSchema = z.infer<typeof AgreementSchema>

const Figure = z.object({ value: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() })
const StageAccountSchema = z.object({
  stage: Stage,
  compared: Count,
  agreed: Count,
  alpha: Figure,
  kappa: Figure.nullable(),
  settled: z.object({ agreed: Count, adjudicated: Count }),
  outdated: Count,
  outdatedIncluded: Count,
})

/** What the report says of the ranking beyond the plan and the stops. */
const RankingAccountSchema = z.object({
  version: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  draws: z.array(z.object({ stage: Stage, reports: Count, included: Count })),
  stops: z.array(z.object({ id: z.string(), at: z.string(), by: z.string() })),
})

/** A report that did not pass full text, as the report of the review lists it. */
const LeftOutSchema = ScreeningCard.pick({
  ...{ report: true, title: true, authors: true, year: true, language: true, published: true, doi: true, url: true },
}).extend({ criterion: z.string().nullable(), version: Count.nullable(), reason: z.string().nullable() })

/** What the report says of screening beyond its counts. */
export const ScreeningAccountSchema = z.object({
  stages: z.array(StageAccountSchema),
  leftOut: z.object({ excluded: z.array(LeftOutSchema), notRetrieved: z.array(LeftOutSchema) }),
  ranking: RankingAccountSchema.nullable(),
})
export type ScreeningAccountSchema = z.infer<typeof ScreeningAccountSchema>

/** Ids with commas between. */
const ids = z.string().max(20_000).optional()

export const screeningRoutes = {
  screening: route({
    method: 'GET',
    path: '/api/reviews/{review}/screening',
    summary: 'How far each stage of screening is; sent again only when the log has grown.',
    permission: 'read',
    response: z.object({ seq: Count, stages: z.array(StageProgress) }),
  }),
  screenNext: route({
    method: 'GET',
    path: '/api/reviews/{review}/screening/{stage}/next',
    summary:
      'The next reports for the person who asks. `without`: the ids of those they have before them already. A stage that was stopped gives out only what somebody has begun.',
    permission: 'read',
    query: z.object({ count: z.coerce.number().int().min(1).max(50).default(10), without: ids }),
    response: z.object({ cards: z.array(GivenCard), left: Count, seq: Count }),
  }),
  screeningList: route({
    method: 'GET',
    path: '/api/reviews/{review}/screening/{stage}/list',
    summary:
      'The reports of a stage in one state; `mine` are those that the person who asks has judged, the latest first; `compared`, `alike` and `differed` those that two or more have judged, which figures of agreement are over.',
    permission: 'read',
    query: page.extend({
      state: z.enum([
        ...['conflict', 'waiting', 'maybe', 'include', 'exclude', 'not-retrieved', 'mine', 'again'],
        ...['compared', 'alike', 'differed'],
      ] as const),
      criterion: z.string().max(100).optional(),
    }),
    response: z.object({ cards: z.array(ScreeningCard), total: Count, next: z.string().nullable() }),
  }),
  screeningCards: route({
    method: 'GET',
    path: '/api/reviews/{review}/screening/{stage}/cards',
    summary: 'Some reports by their ids, as they are screened.',
    permission: 'read',
    query: z.object({ reports: z.string().max(20_000) }),
    response: z.object({ cards: z.array(ScreeningCard) }),
  }),
  screeningLeft: route({
    method: 'GET',
    path: '/api/reviews/{review}/screening/{stage}/left',
    summary: 'How many reports wait for each person of the review.',
    permission: 'read',
    response: z.object({ people: z.array(z.object({ person: z.string(), left: Count })) }),
  }),
  screeningAgreement: route({
    method: 'GET',
    path: '/api/reviews/{review}/screening/{stage}/agreement',
    summary: 'How far those agree who judged the same reports, over the stage or over its calibration round.',
    permission: 'read',
    query: z.object({ over: z.enum(['stage', 'calibration']).default('stage') }),
    response: AgreementSchema,
  }),
  screeningAccount: route({
    method: 'GET',
    path: '/api/reviews/{review}/screening/account',
    summary:
      'What the report says of screening beyond its counts: agreement, how conflicts were settled, criteria that were revised, what did not pass full text and why, draws by chance and stops.',
    permission: 'read',
    response: ScreeningAccountSchema,
  }),
  searchReports: route({
    method: 'GET',
    path: '/api/reviews/{review}/screening/search',
    summary: 'Reports in sight that have every word in title or authors, or as their year; at most 20.',
    permission: 'read',
    query: z.object({ q: z.string().max(1_000) }),
    response: z.object({
      reports: z.array(
        z.object({ report: z.string(), title: z.string(), authors: z.string(), year: z.number().nullable() }),
      ),
    }),
  }),
} as const
