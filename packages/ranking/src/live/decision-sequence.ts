/** The decisions of a review as they stand, in the order they were first made. */
import type { RandomDraw } from '../stopping/random-share.ts'

/** What was decided about one record. */
export interface Decision {
  readonly id: string
  readonly relevant: boolean
  /** Whether the record had been drawn by chance, as `Placed.drawn` said when it was shown. */
  readonly drawn?: boolean | undefined
}

/**
 * Who changes a decision keeps its place; who withdraws one gives it up. What the stopping rule sees is therefore a function of what stands
 * now, and not of how it came to stand.
 */
export class DecisionSequence {
  readonly #standing = new Map<string, Decision>()
  /** How many of the standing decisions were made before records were last added. */
  #beforeGrowth = 0

  get count(): number {
    return this.#standing.size
  }

  of(id: string): Decision | undefined {
    return this.#standing.get(id)
  }

  take(decision: Decision): void {
    const before = this.#standing.get(decision.id)
    // A change is not a draw anew: how the record came up the first time is what counts.
    this.#standing.set(decision.id, before ? { ...decision, drawn: before.drawn } : decision)
  }

  withdraw(id: string): void {
    let place = 0
    for (const known of this.#standing.keys()) {
      if (known === id) break
      place++
    }
    if (!this.#standing.delete(id)) return
    if (place < this.#beforeGrowth) this.#beforeGrowth--
  }

  /** Marks that records were added now, or after the first `at` decisions. */
  grow(at = this.#standing.size): void {
    this.#beforeGrowth = Math.min(at, this.#standing.size)
  }

  *all(): Iterable<Decision> {
    yield* this.#standing.values()
  }

  /** Irrelevant ones since the last relevant one. */
  irrelevantInARow(): number {
    let count = 0
    for (const { relevant } of this.#standing.values()) count = relevant ? 0 : count + 1
    return count
  }

  /** The labels of the counted records in their order, and how many of them came before records were last added. */
  screened(counts: (id: string) => boolean): { screened: boolean[]; grewAt: number } {
    const screened: boolean[] = []
    let grewAt = 0
    let place = 0
    for (const { id, relevant } of this.#standing.values()) {
      if (counts(id)) {
        if (place < this.#beforeGrowth) grewAt++
        screened.push(relevant)
      }
      place++
    }
    return { screened, grewAt }
  }

  /** The draws by chance since records were last added, out of `records` counted ones. */
  draws(records: number, counts: (id: string) => boolean): RandomDraw[] {
    const draws: RandomDraw[] = []
    let foundBefore = 0
    let decided = 0
    let place = 0
    for (const { id, relevant, drawn } of this.#standing.values()) {
      if (!counts(id)) {
        place++
        continue
      }
      if (drawn && place >= this.#beforeGrowth) {
        draws.push({ foundBefore, unscreenedBefore: records - decided, relevant })
      }
      place++
      decided++
      if (relevant) foundBefore++
    }
    return draws
  }
}
