/** Checks the chain and every table, of one review or of all. */
import type { Handler } from './handler.ts'

export const verify: Handler<'verify'> = ({ body }, { store }) => store.verify(body.review)
