/** What "before you send" finds. */
import { checkReview, standing } from '@oversyn/synthesis'
import type { Handler } from './handler.ts'

export const problems: Handler<'problems'> = async ({ params, query }, { store }) => {
  const review = await store.state(params.review)
  return { problems: standing(checkReview(review), review, 'check', query.all) }
}
