/** A review as a folder says it: ids become keys. */
import { byKeys, type Noun, type NounKind, nounKinds, plurals, type Review, references, sortKey } from '@oversyn/model'
import { type FolderLists, type FolderNoun, type FolderReview, identity } from './folder-review.ts'

/** The review with keys as references, in reading order; bullets follow the order of their themes. */
export function folderOf(review: Review): FolderReview {
  const keys = keysOf(review)
  const lists = Object.fromEntries(
    nounKinds.map((kind) => {
      const nouns: readonly Noun<NounKind>[] = review[plurals[kind]]
      return [plurals[kind], nouns.map((noun) => withKeys(kind, noun, keys))]
    }),
  ) as unknown as FolderLists
  const { id: _, ...head } = review.head
  const { commission, question, protocol, plan } = review
  const order = lists.themes.map(({ key }) => key)
  const bullets = lists.bullets.toSorted((a, b) => order.indexOf(a.theme) - order.indexOf(b.theme))
  // Relations are ordered by id elsewhere, and ids change from one loading to the next.
  const relations = lists.relations.toSorted(byKeys((relation) => sortKey(identity(relation)), identity))
  return { head, commission, question, protocol, plan, ...lists, bullets, relations }
}

/** The keys of a review's objects, by `kind id`. */
export function keysOf(review: Review): Map<string, string> {
  const keys = new Map<string, string>()
  for (const kind of nounKinds)
    for (const noun of review[plurals[kind]]) if ('key' in noun) keys.set(`${kind} ${noun.id}`, noun.key)
  return keys
}

/** An object as a folder says it: without id and order, and with keys for the ids it refers to. */
export function withKeys<K extends NounKind>(
  kind: K,
  { id: _, ...noun }: Noun<K>,
  keys: ReadonlyMap<string, string>,
): FolderNoun<K> {
  const fields = Object.entries(noun).filter(([name, value]) => name !== 'order' && value !== undefined)
  return Object.fromEntries(
    fields.map(([name, value]) => {
      const to = references[kind]?.[name]
      return [name, to ? renamed(value, (id) => keys.get(`${to} ${id}`) ?? id) : value]
    }),
  ) as unknown as FolderNoun<K>
}

/** A reference, or each of a list of references, by another name; `null` stays. */
export function renamed(value: unknown, name: (reference: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, name))
  return typeof value === 'string' ? name(value) : value
}
