/** A review to practise on. */
import { z } from 'zod'
import { route } from '../route.ts'

export const practiceRoutes = {
  makePractice: route({
    method: 'POST',
    path: '/api/practice',
    summary:
      'Makes a review to practise on, with invented records that are imported behind the work. Each call makes another one.',
    permission: 'create',
    body: z.strictObject({}),
    response: z.object({ key: z.string(), jobs: z.array(z.string()) }),
  }),
} as const
