/** Importing files of records. */

export const importRoutes = {} as const
