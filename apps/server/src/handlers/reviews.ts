/** The reviews of the store. */
import type { Handler } from './handler.ts'

export const reviews: Handler<'reviews'> = (_, { store }) => store.reviews()
