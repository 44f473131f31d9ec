/** A page of a list: where the page before ended, and how many are wanted. */
import { z } from 'zod'

export const page = z.object({
  after: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
