/** The review as the text files of a folder. */
import { writeFolder } from '@oversyn/formats'
import type { StoredEvent } from '@oversyn/model'
import type { Handler } from './handler.ts'

export const exportFolder: Handler<'exportFolder'> = async ({ params, query }, { store }) => {
  const review = await store.state(params.review)
  if (query.log === 'no') return { key: review.head.key, files: writeFolder(review) }
  const log: StoredEvent[] = []
  for await (const entry of store.entries(params.review)) log.push(entry)
  return { key: review.head.key, files: writeFolder(review, log) }
}
