/** Records and the reports they describe. */
import { z } from 'zod'
import { route } from '../route.ts'
import { RecordRow } from '../schemas.ts'
import { page } from './page.ts'

export const recordRoutes = {
  records: route({
    method: 'GET',
    path: '/api/reviews/{review}/records',
    summary: 'Records in reading order, a page at a time.',
    permission: 'read',
    query: page.extend({ source: z.string().optional() }),
    response: z.object({ records: z.array(RecordRow), next: z.string().nullable() }),
  }),
} as const
