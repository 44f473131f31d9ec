/** The shapes of records and reports on their way to a screen or a script. */
import { Stage, standings, Verdict } from '@oversyn/model'
import { z } from 'zod'

const doing = { seq: z.number(), person: z.string(), at: z.string(), why: z.string().nullable() }
const Standing = z.enum(standings)

/** A record as a list shows it, with what its report is about. */
export const RecordRow = z.object({
  id: z.string(),
  report: z.string(),
  source: z.string(),
  import: z.string(),
  title: z.string(),
  authors: z.string(),
  year: z.number().nullable(),
  type: z.string(),
  language: z.string(),
  hasAbstract: z.boolean(),
  members: z.number(),
  sources: z.array(z.string()),
  tags: z.array(z.string()),
  stands: z.partialRecord(Stage, Standing),
})
export type RecordRow = z.infer<typeof RecordRow>

const Facet = z.object({ value: z.string(), count: z.number() })
export const RecordFacets = z.object({
  types: z.array(Facet),
  languages: z.array(Facet),
  tags: z.array(Facet),
  imports: z.array(z.object({ id: z.string(), source: z.string(), name: z.string(), count: z.number() })),
  years: z.object({ first: z.number(), last: z.number() }).nullable(),
  withoutAbstract: z.number(),
  records: z.number(),
  linked: z.number(),
})
export type RecordFacets = z.infer<typeof RecordFacets>

/** A `Reference` of `@oversyn/formats`; `asReference` there reads it. */
const ReferenceJson = z.record(z.string(), z.unknown())

export const RecordWhole = z.object({
  id: z.string(),
  report: z.string(),
  source: z.string(),
  search: z.string().nullable(),
  import: z.object({ id: z.string(), name: z.string(), hash: z.string(), at: z.string(), seq: z.number() }),
  ordinal: z.number(),
  line: z.number().nullable(),
  file: z.string().nullable(),
  said: ReferenceJson,
  now: ReferenceJson,
  corrections: z.array(z.object({ ...doing, field: z.string(), text: z.string(), said: z.string() })),
  linked: z.object({ ...doing, by: z.enum(['program', 'person']) }).nullable(),
})
export type RecordWhole = z.infer<typeof RecordWhole>

const Decision = z.object({
  ...doing,
  record: z.string(),
  verdict: Verdict,
  criterion: z.string().nullable(),
  note: z.string().nullable(),
})

export const ReportWhole = z.object({
  id: z.string(),
  reference: ReferenceJson,
  fields: z.array(
    z.object({
      field: z.string(),
      text: z.string(),
      from: z.array(z.string()),
      isCorrected: z.boolean(),
      others: z.array(z.object({ record: z.string(), text: z.string() })),
    }),
  ),
  records: z.array(RecordWhole),
  tags: z.array(z.string()),
  fulltexts: z.array(z.object({ ...doing, hash: z.string(), name: z.string(), bytes: z.number(), how: z.string() })),
  missing: z.object({ ...doing, reason: z.string().nullable() }).nullable(),
  pairs: z.array(
    z.object({
      ...doing,
      record: z.string(),
      relation: z.enum(['duplicate', 'possible', 'related', 'distinct']),
      kind: z.string().nullable(),
      score: z.number().nullable(),
      by: z.enum(['program', 'person']),
      other: z.object({
        id: z.string(),
        report: z.string(),
        title: z.string(),
        authors: z.string(),
        year: z.number().nullable(),
      }),
    }),
  ),
  stages: z.array(
    z.object({
      stage: Stage,
      standing: Standing.nullable(),
      criterion: z.string().nullable(),
      decisions: z.array(Decision),
      hidden: z.number(),
      resolution: z
        .object({
          ...doing,
          verdict: Verdict,
          criterion: z.string().nullable(),
          how: z.string(),
          note: z.string().nullable(),
        })
        .nullable(),
    }),
  ),
})
export type ReportWhole = z.infer<typeof ReportWhole>
