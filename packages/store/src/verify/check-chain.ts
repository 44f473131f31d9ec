/** The log of a review, entry by entry: is the chain whole, and does it say something that can be read? */
import {
  type Erased,
  type Event,
  genesis,
  inspect,
  lift,
  type Problem,
  readEnvelope,
  UnreadableEvent,
} from '@oversyn/model'
import type { LogRow } from '../log/stored-rows.ts'

export class ChainCheck {
  readonly problems: Problem[] = []
  readonly #review: string
  #previous = { seq: 0, hash: genesis }

  constructor(review: string) {
    this.#review = review
  }

  /** The last entry that was checked. */
  get head(): { seq: number; hash: string } {
    return this.#previous
  }

  /** Checks the next entry, and gives what it says, if that can be read. */
  check(row: LogRow): Event | Erased | undefined {
    const broken = inspect(row.stored, this.#previous)
    if (broken) this.#problem(broken.code, broken.message, broken.seq)
    const envelope = readEnvelope(row.stored.envelope)
    if (envelope && !(['seq', 'id', 'type', 'at'] as const).every((name) => envelope[name] === row[name]))
      this.#problem('table-differs', `Row ${row.seq} of the log says other than its entry.`, row.seq)
    if (envelope && envelope.review !== this.#review)
      this.#problem('chain-review', `Entry ${row.seq} is of another review.`, row.seq)
    // After a break the check goes on from what is there, so that every break is named once.
    this.#previous = { seq: row.seq, hash: row.stored.hash }
    try {
      return lift(row.stored)
    } catch (error) {
      const isUnreadable = error instanceof UnreadableEvent || error instanceof SyntaxError
      if (!isUnreadable) throw error
      const code = error instanceof UnreadableEvent ? error.code : 'event-unreadable'
      this.#problem(code, `Entry ${row.seq} cannot be read.`, row.seq)
      return undefined
    }
  }

  #problem(code: string, message: string, seq: number): void {
    this.problems.push({ code, severity: 'error', message, where: { kind: 'event', id: String(seq) }, values: { seq } })
  }
}
