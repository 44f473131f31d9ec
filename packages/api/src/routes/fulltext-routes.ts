/** Full texts. */

export const fulltextRoutes = {} as const
