/** Screening: what to judge next, how far it is, its lists, and how far people agree. */
import { Stage } from '@oversyn/model'
import { Refusal } from '../errors/refusal.ts'
import { accountOf } from './account-of.ts'
import type { Handler } from './handler.ts'

export const screening: Handler<'screening'> = async ({ params, actor, headers }, { store, version }) => {
  const { head } = await store.find(params.review)
  const etag = `W/"${version}-${head.hash}-${encodeURIComponent(actor.id)}"`
  const caching = { etag, 'cache-control': 'private, no-cache' }
  // Those who screen at once ask every second or two: most of the time nothing has happened.
  if (headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: caching })
  const progress = await store.screening.progress(params.review, actor.id)
  // Where the log has grown meanwhile the answer is newer than its tag: the next question gets it again.
  return new Response(JSON.stringify(progress), { headers: { ...caching, 'content-type': 'application/json' } })
}

export const screenNext: Handler<'screenNext'> = async ({ params, query, actor }, { store, rankings }) => {
  const stage = stageOf(params.stage)
  const { head } = await store.state(params.review)
  await rankings.ready(head.id, stage)
  const next = await store.screening.next(head.id, stage, actor.id, query.count, idsOf(query.without))
  return { ...next, cards: next.cards.map((it) => ({ ...it, ...rankings.give(head.id, stage, it.report) })) }
}

export const screeningList: Handler<'screeningList'> = ({ params, query, actor }, { store }) =>
  store.screening.list(params.review, stageOf(params.stage), actor.id, query)

export const screeningCards: Handler<'screeningCards'> = async ({ params, query, actor }, { store }) => ({
  cards: await store.screening.cards(params.review, stageOf(params.stage), actor.id, idsOf(query.reports)),
})

export const screeningLeft: Handler<'screeningLeft'> = async ({ params }, { store }) => ({
  people: await store.screening.left(params.review, stageOf(params.stage)),
})

export const screeningAgreement: Handler<'screeningAgreement'> = async ({ params, query, actor }, { store }) => {
  const found = await store.screening.agreement(params.review, stageOf(params.stage), actor.id, query.over)
  return {
    ...found,
    values: [...found.values],
    pairs: found.pairs.map((it) => ({ ...it, raters: [...it.raters], table: it.table.map((row) => [...row]) })),
  }
}

export const screeningAccount: Handler<'screeningAccount'> = async ({ params }, context) =>
  accountOf(params.review, context)

export const searchReports: Handler<'searchReports'> = async ({ params, query }, { store }) => ({
  reports: await store.screening.search(params.review, query.q),
})

function stageOf(text: string): Stage {
  const read = Stage.safeParse(text)
  if (!read.success) throw new Refusal('route-unknown', `There is no stage "${text}".`)
  return read.data
}

function idsOf(text: string | undefined): string[] {
  return text?.split(',').filter(Boolean) ?? []
}
