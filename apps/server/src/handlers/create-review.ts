/** Makes a new review. */
import type { Handler } from './handler.ts'

export const createReview: Handler<'createReview'> = ({ actor, body }, { store }) => store.createReview(actor, body)
