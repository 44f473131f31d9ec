/** What "before you send" finds. */
import { checkReview } from '@oversyn/synthesis'
import type { Handler } from './handler.ts'

export const problems: Handler<'problems'> = async ({ params }, { store }) => ({
  problems: checkReview(await store.state(params.review)),
})
