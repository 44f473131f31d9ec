/** What the job of an import is told, and what it comes to. */
import { isReferenceFormat, type ReferenceFormat } from '@oversyn/formats'
import { Stage, Verdict } from '@oversyn/model'
import { z } from 'zod'

export const ImportInput = z.object({
  file: z.object({ name: z.string(), hash: z.string(), bytes: z.number() }),
  source: z.string(),
  search: z.string().nullable(),
  format: z.custom<ReferenceFormat>((it) => typeof it === 'string' && isReferenceFormat(it)).optional(),
  mapping: z.record(z.string(), z.string()).optional(),
  tags: z.array(z.string()).default([]),
  decisions: z.enum(['take', 'leave']),
  stage: Stage.optional(),
  verdict: Verdict.optional(),
  why: z.string().optional(),
})
export type ImportInput = z.infer<typeof ImportInput>
