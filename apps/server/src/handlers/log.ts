/** Entries of the log, newest first. */
import { presentLogEntry } from '../presenters/present-log-entry.ts'
import { sealEntries } from '../presenters/seal-entries.ts'
import { titleEntries } from '../presenters/title-entries.ts'
import type { Handler } from './handler.ts'

export const log: Handler<'log'> = async ({ params, query, actor }, { store }) => {
  const { entries, next, total } = await store.log(params.review, query)
  const presented = await sealEntries(entries.map(presentLogEntry), store, params.review, actor.id)
  return { entries: await titleEntries(presented, store, params.review), next, total }
}
