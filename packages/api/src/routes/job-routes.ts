/** Work that takes its time: what is under way, how far it is, and asking it to end. */
import { z } from 'zod'
import { route } from '../route.ts'

/** A piece of work; `result` depends on its kind. */
export const JobSchema = z.object({
  id: z.string(),
  review: z.string(),
  kind: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  done: z.number(),
  total: z.number().nullable(),
  result: z.unknown(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  made: z.string(),
  ended: z.string().nullable(),
})
export type JobSchema = z.infer<typeof JobSchema>

export const jobRoutes = {
  jobs: route({
    method: 'GET',
    path: '/api/reviews/{review}/jobs',
    summary: 'The work of a review that takes its time, newest first.',
    permission: 'read',
    response: z.object({ jobs: z.array(JobSchema) }),
  }),
  job: route({
    method: 'GET',
    path: '/api/reviews/{review}/jobs/{job}',
    summary: 'One piece of work, and how far it is.',
    permission: 'read',
    response: JobSchema,
  }),
  cancelJob: route({
    method: 'POST',
    path: '/api/reviews/{review}/jobs/{job}/cancel',
    summary: 'Asks a piece of work to end.',
    permission: 'write',
    response: JobSchema,
  }),
} as const
