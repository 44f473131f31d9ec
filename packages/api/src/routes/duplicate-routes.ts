/** Duplicates and related reports. */

export const duplicateRoutes = {} as const
