/** Screening: what to judge next, and how far it is. */

export const screeningRoutes = {} as const
