/** Records by pages, and one record or report whole. */
import { askableStandings, type recordFilter, splitValues } from '@oversyn/api'
import { AppError, type RecordsAsked } from '@oversyn/store'
import type { z } from 'zod'
import type { Handler } from './handler.ts'

export const records: Handler<'records'> = ({ params, query, actor }, { store }) => {
  const { at, limit, ...filter } = query
  return store.records.list(params.review, { ...asked(filter), at, limit }, actor.id)
}

export const recordAnchors: Handler<'recordAnchors'> = ({ params, query, actor }, { store }) => {
  const { size, ...filter } = query
  return store.records.anchors(params.review, { ...asked(filter), size }, actor.id)
}

export const recordFacets: Handler<'recordFacets'> = ({ params }, { store }) => store.records.facets(params.review)

export const record: Handler<'record'> = async ({ params }, { store }) => {
  const { said, now, ...rest } = await store.records.find(params.review, params.record)
  return { ...rest, said: { ...said }, now: { ...now } }
}

export const recordReport: Handler<'recordReport'> = async ({ params, actor }, { store }) => {
  const { reference, records, ...rest } = await store.records.report(params.review, params.report, actor.id)
  return {
    ...rest,
    reference: { ...reference },
    records: records.map((it) => ({ ...it, said: { ...it.said }, now: { ...it.now } })),
  }
}

/** A filter out of an address, as the store understands it. Refuses with `input-invalid` an unknown standing. */
export function asked({
  source,
  import: imports,
  type,
  language,
  tag,
  q,
  linked,
  standing,
  sort,
  ...rest
}: z.infer<typeof recordFilter>): RecordsAsked {
  const several = (text: string | undefined) => (text === undefined ? undefined : splitValues(text))
  return {
    ...rest,
    sources: several(source),
    imports: several(imports),
    types: several(type),
    languages: several(language),
    tags: several(tag),
    words: q,
    linked: linked === undefined ? undefined : linked === 'yes',
    standings: several(standing)?.map(readStanding),
    order: sort,
  }
}

type Asking = NonNullable<RecordsAsked['standings']>[number]

function readStanding(text: string): Asking {
  if (!askableStandings.includes(text))
    throw new AppError('input-invalid', `"${text}" is no standing; say for example fulltext:include or title:none.`)
  const [stage, verdict] = text.split(':')
  return { stage, verdict } as Asking
}
