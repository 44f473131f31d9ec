/** Duplicates: finding them, and the pairs and groups that people look at. */
import { findDuplicatesSoon } from '../jobs/find-duplicates-soon.ts'
import type { Handler } from './handler.ts'

export const findDuplicates: Handler<'findDuplicates'> = async ({ actor, params }, { store, runner }) => {
  const { id } = await store.find(params.review)
  const found = await findDuplicatesSoon(store, id, actor)
  runner.kick()
  return found
}

export const pairs: Handler<'pairs'> = async ({ actor, params, query }, { store }) => {
  const { pairs, ...page } = await store.duplicates.pairs(params.review, query)
  return { ...page, pairs: pairs.map((it) => ({ ...it, why: [...it.why], mine: it.person === actor.id })) }
}

export const groups: Handler<'groups'> = ({ params, query }, { store }) => store.duplicates.groups(params.review, query)
