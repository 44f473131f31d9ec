/** Where the pages of lists begin, kept for as long as nothing happens in the review: making it goes through the whole list. */
import type { FoundReview } from '../state/find-review.ts'
import type { RecordAnchors } from './list-records.ts'

/** So many lists are kept; a list of 100,000 rows takes some hundred kilobytes. */
const mostLists = 40

export class AnchorCache {
  readonly #kept = new Map<string, Promise<RecordAnchors>>()

  /**
   * What was made for the same question of the same person at the same head of the log, else what `make` makes. Two who ask at once share it.
   *
   * @param asked plain data, and all that the answer depends on beside the log
   */
  get({ id, head }: FoundReview, asked: object, make: () => Promise<RecordAnchors>): Promise<RecordAnchors> {
    const key = `${id} ${head.hash} ${JSON.stringify(asked)}`
    const known = this.#kept.get(key)
    if (known) return known
    const made = make()
    this.#kept.set(key, made)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > mostLists && oldest !== undefined) this.#kept.delete(oldest)
    // A failure is not kept.
    made.catch(() => this.#kept.delete(key))
    return made
  }
}
