/** Ranking, and when enough has been screened. */

export const rankingRoutes = {} as const
