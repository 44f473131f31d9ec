/** The states of the reviews that were last used, each bound to the head of its log, so that none can be stale. */
import {
  assemble,
  type Event,
  type Head,
  type Lists,
  type NounKind,
  nounKinds,
  plurals,
  project,
  type Review,
  type Tally,
} from '@oversyn/model'
import type { Db } from '../engine/engine.ts'
import { readRows, type SmallRows } from './read-rows.ts'

const size = 8

interface Kept {
  hash: string
  rows: SmallRows
  review: Review
}

export class StateCache {
  readonly #kept = new Map<string, Kept>()

  /** The state of a review at the given head, which the caller has just read; `undefined` where nothing was created. */
  async state(db: Db, review: string, head: Head): Promise<Review | undefined> {
    const kept = this.#kept.get(review)
    if (kept?.hash === head.hash) return kept.review
    const read = await readRows(db, review)
    return read && this.#keep(review, read.head, read.rows)
  }

  /** Moves the kept state on by what was appended and committed, instead of reading it all again. */
  advance(review: string, from: Head, to: Head, events: readonly Event[], tally: Tally): void {
    const kept = this.#kept.get(review)
    if (kept?.hash !== from.hash) return
    const rows: SmallRows = { singles: new Map(kept.rows.singles), nouns: new Map(kept.rows.nouns), tally }
    const copied = new Set<NounKind>()
    const list = (kind: NounKind) => {
      if (!copied.has(kind)) rows.nouns.set(kind, new Map(rows.nouns.get(kind)))
      copied.add(kind)
      return rows.nouns.get(kind)
    }
    for (const change of events.flatMap(project)) {
      if (change.op === 'set') rows.singles.set(change.kind, change.value)
      else if (change.op === 'put') list(change.kind)?.set(change.id, change.value)
      else if (change.op === 'remove') list(change.kind)?.delete(change.id)
    }
    // The lists of the kinds that nothing happened to stay as they are, in their order.
    const untouched = nounKinds.filter((kind) => !copied.has(kind)).map((kind) => plurals[kind])
    this.#keep(review, to, rows, Object.fromEntries(untouched.map((list) => [list, kept.review[list]])))
  }

  forget(review: string): void {
    this.#kept.delete(review)
  }

  #keep(id: string, head: Head, rows: SmallRows, known: Partial<Lists> = {}): Review | undefined {
    const review = assemble(rows, head, known)
    this.#kept.delete(id)
    if (!review) return undefined
    this.#kept.set(id, { hash: head.hash, rows, review })
    const oldest = this.#kept.keys().next().value
    if (this.#kept.size > size && oldest !== undefined) this.#kept.delete(oldest)
    return review
  }
}
