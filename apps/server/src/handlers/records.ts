/** Records in reading order, a page at a time. */
import type { Handler } from './handler.ts'

export const records: Handler<'records'> = ({ params, query }, { store }) => store.records(params.review, query)
