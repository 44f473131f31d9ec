/** Orders for the objects of a folder: those of the review where they say the same order, so that adding one changes no other. */
import { lastPlace, type Noun, type NounKind, readingOrder } from '@oversyn/model'
import type { FolderNoun } from './folder-review.ts'

/**
 * The order of each object, in the order of the files; `undefined` for kinds without one. Bullets are ordered within their theme.
 *
 * @param before what the review has of each, `undefined` where it is new
 */
export function keepOrders(
  kind: NounKind,
  nouns: readonly FolderNoun<NounKind>[],
  before: readonly (Noun<NounKind> | undefined)[],
): number[] | undefined {
  if (!ordered.includes(kind)) return undefined
  const known = before.map((noun) => (noun && 'order' in noun ? noun.order : 0))
  if (!saysTheSame(kind, nouns, before)) return nouns.map((_, index) => index + 1)
  let last = known.reduce((most, order) => Math.max(most, order), 0)
  return known.map((order) => {
    if (order > 0) return order
    last = Math.min(last + 1, lastPlace)
    return last
  })
}

const ordered: readonly NounKind[] = ['theme', 'criterion', 'source', 'bullet', 'conclusion', 'gap', 'weakness', 'note']

/** Whether the known ones stand in the order they had, and the new ones after them. */
function saysTheSame(
  kind: NounKind,
  nouns: readonly FolderNoun<NounKind>[],
  before: readonly (Noun<NounKind> | undefined)[],
): boolean {
  const last = new Map<string, string>()
  return nouns.every((noun, index) => {
    const group = kind === 'bullet' && 'theme' in noun ? String(noun.theme) : ''
    const old = before[index]
    const place = old ? readingOrder(kind, old) : '~'
    const inOrder = (last.get(group) ?? '') <= place
    last.set(group, place)
    return inOrder
  })
}
