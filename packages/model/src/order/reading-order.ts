/** The order in which the objects of each kind are read: by their own order, else by their key or what else people know them by. */
import type { Noun, NounKind } from '../nouns/index.ts'
import { sortKey } from './sort-key.ts'

/**
 * The sort key of an object within its kind; the store keeps it beside the object, and replaying sorts by it.
 *
 * @example readingOrder('theme', theme) // '000001 ledelse'
 */
export function readingOrder<K extends NounKind>(kind: K, noun: Noun<K>): string {
  const order = 'order' in noun ? String(noun.order).padStart(6, '0') : ''
  const key = 'key' in noun ? sortKey(noun.key) : 'fingerprint' in noun ? `${noun.about} ${noun.fingerprint}` : noun.id
  return `${kind === 'relation' ? '' : order} ${key}`.trim()
}
