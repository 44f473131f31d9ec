/** The reviews of the store. */
import { presentSummary } from '../presenters/present-summary.ts'
import type { Handler } from './handler.ts'

export const reviews: Handler<'reviews'> = async (_, { store }) => (await store.reviews()).map(presentSummary)
