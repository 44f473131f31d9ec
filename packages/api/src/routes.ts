/** Every route of Oversyn. `review` in a path is the key or the id of a review. */
import { commands, verbs } from '@oversyn/model'
import { z } from 'zod'
import { route } from './route.ts'
import { checkRoutes } from './routes/check-routes.ts'
import { duplicateRoutes } from './routes/duplicate-routes.ts'
import { fulltextRoutes } from './routes/fulltext-routes.ts'
import { generalRoutes } from './routes/general-routes.ts'
import { importRoutes } from './routes/import-routes.ts'
import { jobRoutes } from './routes/job-routes.ts'
import { practiceRoutes } from './routes/practice-route.ts'
import { rankingRoutes } from './routes/ranking-routes.ts'
import { recordRoutes } from './routes/record-routes.ts'
import { screeningRoutes } from './routes/screening-routes.ts'
import { Done } from './schemas.ts'

export const routes = {
  ...generalRoutes,
  ...practiceRoutes,
  ...checkRoutes,
  ...importRoutes,
  ...recordRoutes,
  ...duplicateRoutes,
  ...screeningRoutes,
  ...fulltextRoutes,
  ...rankingRoutes,
  ...jobRoutes,
} as const

/** One route a verb: `POST /api/reviews/{review}/commands/stateTheme`. `expect` is the last entry of the log the person had seen. */
export const commandRoutes = Object.fromEntries(
  verbs.map((verb) => [
    verb,
    route({
      method: 'POST',
      path: `/api/reviews/{review}/commands/${verb}`,
      summary: `Carries out ${verb}.`,
      permission: 'write',
      body: z.strictObject({ input: commands[verb].input, expect: z.int().min(0).optional() }),
      response: Done,
    }),
  ]),
)
