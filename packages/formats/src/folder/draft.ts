/** What has been read so far: the objects with the places they stand at, and every key that anything has. */
import { type NounKind, nounKinds, type Problem, plurals } from '@oversyn/model'
import type { FolderLists, FolderNoun, FolderReview } from './folder-review.ts'
import type { Site } from './place.ts'

/** An object and where it stands. */
export interface Sited {
  kind: NounKind
  noun: FolderNoun<NounKind>
  site: Site
}

export class Draft {
  readonly problems: Problem[] = []
  readonly sited: Sited[] = []
  single: Pick<FolderReview, 'head' | 'commission' | 'question' | 'protocol' | 'plan'> | undefined
  readonly #lists = Object.fromEntries(nounKinds.map((kind) => [plurals[kind], []])) as unknown as FolderLists
  readonly #faulty = new Map<NounKind, Set<string>>(nounKinds.map((kind) => [kind, new Set()]))

  add<K extends NounKind>(kind: K, noun: FolderNoun<K>, site: Site): void {
    const list: FolderNoun<NounKind>[] = this.#lists[plurals[kind]]
    list.push(noun)
    this.sited.push({ kind, noun, site })
  }

  /** An object that has a problem of its own still has a key: what refers to it is not at fault. */
  addFaulty(kind: NounKind, value: unknown): void {
    const key = typeof value === 'object' && value !== null && 'key' in value ? value.key : value
    if (typeof key === 'string') this.#faulty.get(kind)?.add(key)
  }

  /** The keys that the objects of a kind have, those of faulty objects too. */
  keys(kind: NounKind): Set<string> {
    const list: FolderNoun<NounKind>[] = this.#lists[plurals[kind]]
    return new Set([...list.flatMap((noun) => ('key' in noun ? [noun.key] : [])), ...(this.#faulty.get(kind) ?? [])])
  }

  get lists(): FolderLists {
    return this.#lists
  }

  /** The review, bullets in the order of their themes; `undefined` where `review.yaml` could not be read. */
  review(): FolderReview | undefined {
    if (!this.single) return undefined
    const order = this.#lists.themes.map(({ key }) => key)
    const bullets = this.#lists.bullets.toSorted((a, b) => order.indexOf(a.theme) - order.indexOf(b.theme))
    return { ...this.single, ...this.#lists, bullets }
  }
}
