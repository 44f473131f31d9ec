/** The ranking of a review that is being screened: plain data in, plain data out, and the same for the same state. */
import { seededRandom } from '@oversyn/stats'
import { explainRow } from '../explain.ts'
import { type Features, featuresInSteps, usualWeights } from '../features/features.ts'
import { isOtherTurn, kindsOf, scoresByKind } from '../like-with-like.ts'
import { Question } from '../question.ts'
import type { RankingRecord } from '../record.ts'
import type { Steps } from '../steps.ts'
import type { StoppingPromise } from '../stopping/stopping-rule.ts'
import { classCosts, usualCosts } from '../svm/class-costs.ts'
import { type Effort, LinearSvm } from '../svm/linear-svm.ts'
import { type Decision, DecisionSequence } from './decision-sequence.ts'
import { drawnRow, hashOf, isRandomSlot } from './random-slots.ts'
import { type Standing, standingOf } from './standing.ts'
import type { Why } from './why.ts'

/** A review as it stands. Everything but the records has a usual value. */
export interface LiveReview {
  readonly records: readonly RankingRecord[]
  /** The question of the review, and what its criteria for inclusion say: the order until something relevant is known. */
  readonly question?: string | undefined
  readonly criteria?: string | undefined
  /** Studies known to be relevant beforehand. One with the id of a record is that record; the others only teach. */
  readonly known?: readonly RankingRecord[] | undefined
  /** The standing decisions, in the order they were first made. */
  readonly decisions?: readonly Decision[] | undefined
  /** How many of these had been made when records were last added; 0 where all were there from the beginning. */
  readonly grewAt?: number | undefined
  readonly seed?: number | undefined
  /** The share of records drawn by chance, as the protocol says; 0 to 1. */
  readonly randomShare?: number | undefined
  readonly promise?: StoppingPromise | undefined
}

/** A record in its turn. */
export interface Placed {
  readonly id: string
  /** Drawn by chance and not by its rank. Say so again in the decision: only marked draws count in the estimate of recall. */
  readonly drawn: boolean
}

/** What an order is asked for. */
export interface OrderRequest {
  /** @default 50 */
  readonly most?: number | undefined
  /** Records to leave out: what this person has judged already, or another one has open. */
  readonly except?: readonly string[] | undefined
}

const usualPromise: StoppingPromise = { target: 0.95, confidence: 0.95 }

/** Every refresh starts from nothing, and so takes more rounds than one that goes on from the last. */
const usualEffort: Effort = { tolerance: 0.05, rounds: 30 }

/**
 * Made for a worker: `take` and `withdraw` cost nothing, `order`, `why` and `standing` a few milliseconds by the last refresh, and what takes
 * long (`open`, `add`, `refresh`) comes in steps that `inSteps` drives with pauses. Decisions may come in the pauses; the next refresh
 * minds them. A refreshed ranking depends on the records, the standing decisions and the seed alone: who opens the review again sees what
 * was seen before.
 *
 * @example
 * const live = finish(LiveRanking.open({ records, question: 'Follow-up of young people outside work', seed: 1, randomShare: 0.05 }))
 * const [{ id, drawn }] = live.order({ most: 1 })
 * live.take({ id, relevant: true, drawn })
 * finish(live.refresh())
 * whyInWords(live.why(id), 'nb')
 * standingInWords(live.standing(), 'nb')
 */
export class LiveRanking {
  readonly #review: LiveReview
  readonly #decisions = new DecisionSequence()
  readonly #removed = new Set<string>()
  /** The records, then the known studies that are none of them. */
  #rows: readonly RankingRecord[] = []
  #rowOf = new Map<string, number>()
  #records = 0
  #known: ReadonlySet<string> = new Set()
  #hashes = new Uint32Array(0)
  #features!: Features
  #question!: Question
  #svm: LinearSvm | undefined
  #kinds: Int32Array = new Int32Array(0)
  #ranked: Int32Array = new Int32Array(0)
  #rankedByKind: Int32Array = new Int32Array(0)

  private constructor(review: LiveReview) {
    this.#review = review
    for (const decision of review.decisions ?? []) this.#decisions.take(decision)
    this.#decisions.grow(review.grewAt ?? 0)
  }

  /** Opens a review: builds what the ranking knows of its records, and ranks them. */
  static *open(review: LiveReview): Steps<LiveRanking> {
    const live = new LiveRanking(review)
    yield* live.#build(review.records)
    return live
  }

  /** Takes a decision, a new one or a changed one. Of a record nobody knows it is kept, and counts once the record is added. */
  take(decision: Decision): void {
    this.#decisions.take(decision)
  }

  /** Takes a decision back: the record is unscreened again. */
  withdraw(id: string): void {
    this.#decisions.withdraw(id)
  }

  /** Takes records out of the review, as when they turn out to be duplicates. What was decided about them still teaches. */
  remove(ids: readonly string[]): void {
    for (const id of ids) this.#removed.add(id)
  }

  /** Adds records, as when a search is run again. Builds everything anew; of an id that is there already, the first one stands. */
  *add(records: readonly RankingRecord[]): Steps<void> {
    const fresh = records.filter(({ id }) => !this.#isRecord(id))
    if (fresh.length === 0) return
    yield* this.#build([...this.#rows.slice(0, this.#records), ...fresh], () => this.#decisions.grow())
  }

  /** Brings the ranking up to date with the decisions. */
  *refresh(): Steps<void> {
    const features = this.#features
    const labels = this.#labels()
    const relevant = [...labels.values()].filter(Boolean).length
    const random = seededRandom(this.#review.seed ?? 0)
    let svm: LinearSvm | undefined
    let scores: Float64Array
    if (relevant === 0) scores = this.#firstScores()
    else {
      svm = new LinearSvm(features)
      for (const row of [...labels.keys()].sort((a, b) => a - b)) svm.teach(row, labels.get(row) ?? false)
      yield* svm.fit(classCosts(relevant, labels.size - relevant, usualCosts), usualEffort, random)
      scores = yield* svm.scores()
    }
    // Records may have been added in a pause: the outcome is then about another list, and is dropped.
    if (features !== this.#features) return
    this.#svm = svm
    this.#rank(scores)
  }

  /** The unscreened records in their order, those drawn by chance among them; as the order will be if all of them are irrelevant. */
  order({ most = 50, except = [] }: OrderRequest = {}): Placed[] {
    const { seed = 0, randomShare = 0 } = this.#review
    const gone = new Set(except)
    const isOpen = (row: number): boolean => this.#isOpen(row, gone)
    const placed: Placed[] = []
    const place = (row: number, drawn: boolean): void => {
      const id = this.#rows[row]?.id ?? ''
      gone.add(id)
      placed.push({ id, drawn })
    }
    const first = new OpenRows(this.#ranked, isOpen)
    const second = new OpenRows(this.#rankedByKind, isOpen)
    const irrelevant = this.#decisions.irrelevantInARow()
    for (let k = 0; k < most && first.best() >= 0; k++) {
      const slot = this.#decisions.count + k
      if (isRandomSlot(seed, slot, randomShare)) place(drawnRow(seed, slot, this.#hashes, isOpen), true)
      else place((this.#svm && isOtherTurn(irrelevant + k) ? second : first).best(), false)
    }
    return placed
  }

  /** Why a record stands where it stands, by the last refresh; `undefined` for one that is not in the review. */
  why(id: string, most = 6): Why | undefined {
    const row = this.#rowOf.get(id)
    if (row === undefined || !this.#isRecord(id)) return undefined
    const isKnown = this.#isKnown(row)
    if (this.#svm) return { basis: 'decisions', isKnown, ...explainRow(row, this.#features, this.#svm.weights, most) }
    const raised = this.#question.partsOf(row).slice(0, most)
    return { basis: raised.length > 0 ? 'question' : 'chance', isKnown, raised, lowered: [] }
  }

  /** The standing decisions in the order they were first made: what a review is opened with again. */
  decisions(): Decision[] {
    return [...this.#decisions.all()]
  }

  /** How far screening has come, what stopping now would mean, and what the rule says. */
  standing(): Standing {
    const counts = (id: string): boolean => this.#isRecord(id) && !this.#removed.has(id) && !this.#known.has(id)
    let records = 0
    for (let row = 0; row < this.#records; row++) if (counts(this.#rows[row]?.id ?? '')) records++
    const { screened, grewAt } = this.#decisions.screened(counts)
    const draws = this.#decisions.draws(records, counts)
    const waits = (id: string): boolean => this.#isRecord(id) && !this.#removed.has(id) && !this.#decisions.of(id)
    const knownUnread = [...this.#known].filter(waits).length
    return standingOf({ records, screened, grewAt }, draws, this.#review.promise ?? usualPromise, knownUnread)
  }

  *#build(records: readonly RankingRecord[], built: () => void = () => {}): Steps<void> {
    const ids = new Set<string>()
    const rows = records.filter(({ id }) => !ids.has(id) && ids.add(id))
    const known = (this.#review.known ?? []).filter(({ id }) => ids.has(id))
    const others = (this.#review.known ?? []).filter(({ id }) => !ids.has(id) && ids.add(id))
    const all = [...rows, ...others]
    const features = yield* featuresInSteps(all, usualWeights)
    this.#rows = all
    this.#records = rows.length
    this.#rowOf = new Map(all.map(({ id }, row) => [id, row]))
    this.#known = new Set([...known, ...others].map(({ id }) => id))
    this.#hashes = Uint32Array.from(rows, ({ id }) => hashOf(id))
    this.#kinds = kindsOf(rows)
    this.#features = features
    this.#question = new Question(features, `${this.#review.question ?? ''}\n${this.#review.criteria ?? ''}`)
    this.#svm = undefined
    this.#rank(this.#firstScores())
    built()
    yield* this.refresh()
  }

  /** What is known of each row: the decision, and where there is none, that it was known to be relevant. */
  #labels(): Map<number, boolean> {
    const labels = new Map<number, boolean>()
    for (const id of this.#known) labels.set(this.#rowOf.get(id) ?? -1, true)
    for (const { id, relevant } of this.#decisions.all()) {
      const row = this.#rowOf.get(id)
      if (row !== undefined) labels.set(row, relevant)
    }
    return labels
  }

  /** Before anything relevant is known: the question, and where that is silent, chance. Chance never outweighs a word. */
  #firstScores(): Float64Array {
    const chance = seededRandom(this.#review.seed ?? 0)
    return this.#question.scores().map((score) => score + chance() * 1e-6)
  }

  /** Known studies come first, whatever their score: what was taught has none. */
  #rank(scores: Float64Array): void {
    const known = Uint8Array.from({ length: this.#records }, (_, row) => (this.#isKnown(row) ? 1 : 0))
    const none = new Set<string>()
    const byKind = scoresByKind(scores, this.#kinds, (row) => known[row] === 0 && this.#isOpen(row, none))
    const rows = Int32Array.from({ length: this.#records }, (_, row) => row)
    const by = (its: Float64Array) => (a: number, b: number) =>
      (known[b] ?? 0) - (known[a] ?? 0) || (its[b] ?? 0) - (its[a] ?? 0) || a - b
    this.#ranked = rows.toSorted(by(scores))
    this.#rankedByKind = rows.toSorted(by(byKind))
  }

  #isKnown(row: number): boolean {
    return this.#known.has(this.#rows[row]?.id ?? '')
  }

  #isRecord(id: string): boolean {
    return (this.#rowOf.get(id) ?? this.#records) < this.#records
  }

  #isOpen(row: number, gone: ReadonlySet<string>): boolean {
    const id = this.#rows[row]?.id ?? ''
    return !gone.has(id) && !this.#removed.has(id) && this.#decisions.of(id) === undefined
  }
}

/** The open rows of an order, one after another, as they are closed. */
class OpenRows {
  readonly #order: Int32Array
  readonly #isOpen: (row: number) => boolean
  #at = 0

  constructor(order: Int32Array, isOpen: (row: number) => boolean) {
    this.#order = order
    this.#isOpen = isOpen
  }

  /** The first one; -1 when there is none. */
  best(): number {
    while (this.#at < this.#order.length && !this.#isOpen(this.#order[this.#at] ?? -1)) this.#at++
    return this.#order[this.#at] ?? -1
  }
}
