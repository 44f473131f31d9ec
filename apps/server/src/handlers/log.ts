/** Entries of the log, newest first. */
import { presentLogEntry } from '../presenters/present-log-entry.ts'
import type { Handler } from './handler.ts'

export const log: Handler<'log'> = async ({ params, query }, { store }) => {
  const { entries, next, total } = await store.log(params.review, query)
  return { entries: entries.map(presentLogEntry), next, total }
}
