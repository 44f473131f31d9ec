/** Full texts: which are sought and had, bringing files, and reading them. */
import { AppError } from '@oversyn/store'
import { pdfResponse } from '../delivery/pdf-response.ts'
import { bring, presentedArrival } from '../fulltext/bring.ts'
import { onlyPdf } from '../fulltext/opening.ts'
import type { Handler } from './handler.ts'

export const fulltexts: Handler<'fulltexts'> = ({ params, query, actor }, { store }) =>
  store.fulltexts.list(params.review, actor.id, query)

export const bringFulltext: Handler<'bringFulltext'> = async ({ params, query, actor, upload }, { store }) => {
  const { id: review } = await store.find(params.review)
  const stored = await store.files.put(onlyPdf(upload))
  return bring({ store, actor, review }, { ...stored, name: query.name }, query.report)
}

export const looseFulltexts: Handler<'looseFulltexts'> = async ({ params }, { store }) => {
  const { id: review } = await store.find(params.review)
  const arrivals = await store.fulltexts.arrivals(review)
  const files = await Promise.all(
    arrivals.map(async (it) => ({ ...(await presentedArrival({ store, review }, it)), at: it.at, person: it.person })),
  )
  return { files }
}

export const matchFulltext: Handler<'matchFulltext'> = async ({ params, actor }, { store }) => {
  const { id: review } = await store.find(params.review)
  return bring({ store, actor, review }, await store.fulltexts.file(review, params.file))
}

export const discardFulltext: Handler<'discardFulltext'> = async ({ params, actor }, { store }) => {
  const { reports } = await store.fulltexts.file(params.review, params.file)
  if (reports.length > 0) throw new AppError('command-refused', 'The file is the full text of a report.')
  await store.fulltexts.discard(actor, params.review, params.file)
  return {}
}

export const fulltext: Handler<'fulltext'> = async ({ params, headers }, { store }) => {
  const file = await store.fulltexts.file(params.review, params.file)
  if (!(await store.files.find(file.hash))) throw new AppError('file-unknown', 'The file itself is not in this store.')
  return pdfResponse({ ...file, part: (from, to) => store.fulltexts.part(file.hash, from, to) }, headers.get('range'))
}
