/** Active learning: what to screen next, from what has been screened. */
import { type Random, seededRandom } from '@oversyn/stats'
import { type Explanation, explainRow } from './explain.ts'
import { type BlockWeights, buildFeatures, type Features, featuresInSteps, usualWeights } from './features/features.ts'
import { isOtherTurn, kindsOf, scoresByKind } from './like-with-like.ts'
import { Question } from './question.ts'
import type { RankingRecord } from './record.ts'
import { finish, type Steps } from './steps.ts'
import { type CostOptions, classCosts, usualCosts } from './svm/class-costs.ts'
import { type Effort, LinearSvm } from './svm/linear-svm.ts'

/** What a learner may be told. Everything has a usual value. */
export interface LearnerOptions {
  readonly seed?: number
  /** The question and criteria of the review: the order until the first relevant record is known. */
  readonly question?: string
  readonly costs?: CostOptions
  readonly weights?: BlockWeights
  readonly effort?: Effort
}

/** Enough for the order to be the same as at the exact optimum, but for records that are nearly tied. */
const usualEffort: Effort = { tolerance: 0.05, rounds: 10 }

/**
 * Ranks unscreened records by their likeness to the relevant ones. It decides nothing, and it is the same for the same records, seed and
 * labels in the same order. Labels may be told, changed and taken back at any time; `refresh` brings the ranking up to date.
 *
 * @example
 * const learner = new ActiveLearner(records, { question: 'Follow-up of young people outside work', seed: 1 })
 * learner.label(learner.next(1)[0], true)
 * learner.refresh()
 */
export class ActiveLearner {
  readonly #options: LearnerOptions
  #records: readonly RankingRecord[]
  #rowOf: Map<string, number>
  #features: Features
  #svm: LinearSvm
  #random: Random
  #kinds: Int32Array
  #labels = new Map<number, boolean>()
  #irrelevantInARow = 0
  #relevant = 0
  #scores: Float64Array
  #fresh = false

  constructor(records: readonly RankingRecord[], options: LearnerOptions = {}, features?: Features) {
    this.#options = options
    this.#rowOf = rowsById(records)
    this.#records = this.#rowOf.size === records.length ? records : onePerId(records)
    this.#features = features ?? buildFeatures(this.#records, options.weights ?? usualWeights)
    this.#svm = new LinearSvm(this.#features)
    this.#kinds = kindsOf(this.#records)
    this.#random = seededRandom(options.seed ?? 0)
    this.#scores = this.#firstScores()
  }

  /** The same in steps. */
  static *inSteps(records: readonly RankingRecord[], options: LearnerOptions = {}): Steps<ActiveLearner> {
    const own = onePerId(records)
    return new ActiveLearner(own, options, yield* featuresInSteps(own, options.weights ?? usualWeights))
  }

  get features(): Features {
    return this.#features
  }

  get labelled(): number {
    return this.#labels.size
  }

  get relevant(): number {
    return this.#relevant
  }

  /** Tells the label of a record; `null` takes it back. A record that is not known is passed over, and `false` comes back. */
  label(id: string, relevant: boolean | null): boolean {
    const row = this.#rowOf.get(id)
    if (row === undefined) return false
    if (this.#labels.get(row)) this.#relevant--
    if (relevant === null) {
      this.#labels.delete(row)
      this.#svm.unteach(row)
    } else {
      this.#irrelevantInARow = relevant ? 0 : this.#irrelevantInARow + 1
      this.#labels.set(row, relevant)
      if (relevant) this.#relevant++
      this.#svm.teach(row, relevant)
    }
    this.#fresh = false
    return true
  }

  /** Adds records, as when a search is run again. Builds the features anew; the labels stay. */
  add(records: readonly RankingRecord[]): void {
    const labels = [...this.#labels].map(([row, relevant]) => [this.#records[row]?.id ?? '', relevant] as const)
    const all = onePerId([...this.#records, ...records])
    this.#records = all
    this.#rowOf = rowsById(all)
    this.#features = buildFeatures(all, this.#options.weights ?? usualWeights)
    this.#svm = new LinearSvm(this.#features)
    this.#kinds = kindsOf(all)
    this.#labels = new Map()
    this.#relevant = 0
    for (const [id, relevant] of labels) this.label(id, relevant)
    this.#scores = this.#firstScores()
    this.refresh()
  }

  /** Brings the scores up to date with the labels. Nothing happens when they are. */
  refresh(): void {
    finish(this.refreshInSteps())
  }

  /** The same in steps. No label may be told in between. */
  *refreshInSteps(): Steps<void> {
    if (this.#fresh) return
    this.#fresh = true
    if (this.#relevant === 0) {
      this.#scores = this.#firstScores()
      return
    }
    const costs = classCosts(this.#relevant, this.#labels.size - this.#relevant, this.#options.costs ?? usualCosts)
    yield* this.#svm.fit(costs, this.#options.effort ?? usualEffort, this.#random)
    this.#scores = yield* this.#svm.scores()
  }

  /** Whether the label of a record is known. */
  isLabelled(id: string): boolean {
    const row = this.#rowOf.get(id)
    return row !== undefined && this.#labels.has(row)
  }

  /** What raised and lowered a record in the last refresh, strongest first. Empty until something relevant is known. */
  explain(id: string, most = 8): Explanation {
    const row = this.#rowOf.get(id)
    if (row === undefined || this.#relevant === 0) return { raised: [], lowered: [] }
    return explainRow(row, this.#features, this.#svm.weights, most)
  }

  /**
   * The unscreened records that look most relevant by the last refresh, best first; ties in the order of the records. After many irrelevant
   * ones in a row, every second one is the best of its kind instead.
   */
  next(count: number): string[] {
    const isOpen = (row: number): boolean => !this.#labels.has(row)
    const first = bestRows(this.#scores, isOpen, count)
    if (this.#relevant === 0 || !Array.from(first, (_, k) => this.#irrelevantInARow + k).some(isOtherTurn)) {
      return first.map((row) => this.#records[row]?.id ?? '')
    }
    const second = bestRows(scoresByKind(this.#scores, this.#kinds, isOpen), isOpen, count)
    const placed = new Set<number>()
    const left = { first: first.values(), second: second.values() }
    for (let k = 0; placed.size < first.length; k++) {
      const order = isOtherTurn(this.#irrelevantInARow + k) ? left.second : left.first
      let { value: row } = order.next()
      while (row !== undefined && placed.has(row)) row = order.next().value
      if (row !== undefined) placed.add(row)
    }
    return [...placed].map((row) => this.#records[row]?.id ?? '')
  }

  /** An unscreened record by chance, each as likely; `undefined` when all are screened. */
  drawAtRandom(): string | undefined {
    const open: number[] = []
    for (let row = 0; row < this.#records.length; row++) if (!this.#labels.has(row)) open.push(row)
    const drawn = open[Math.floor(this.#random() * open.length)]
    return drawn === undefined ? undefined : this.#records[drawn]?.id
  }

  /** The score of a record by the last refresh; only order and sign mean anything. */
  scoreOf(id: string): number | undefined {
    const row = this.#rowOf.get(id)
    return row === undefined ? undefined : this.#scores[row]
  }

  /** Before anything relevant is known: the question, and where that is silent, chance. Chance never outweighs a word. */
  #firstScores(): Float64Array {
    const chance = seededRandom(this.#options.seed ?? 0)
    const scores = new Question(this.#features, this.#options.question ?? '').scores()
    return scores.map((score) => score + chance() * 1e-6)
  }
}

/** The open rows with the highest scores, highest first. */
function bestRows(scores: Float64Array, isOpen: (row: number) => boolean, count: number): number[] {
  const best: number[] = []
  if (count === 1) {
    let top = -1
    for (let row = 0; row < scores.length; row++) {
      if (isOpen(row) && (top < 0 || (scores[row] ?? 0) > (scores[top] ?? 0))) top = row
    }
    if (top >= 0) best.push(top)
    return best
  }
  for (let row = 0; row < scores.length; row++) if (isOpen(row)) best.push(row)
  best.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
  best.length = Math.min(best.length, count)
  return best
}

/** The place of each record; of two with the same id, the first one counts and the other is left out. */
function rowsById(records: readonly RankingRecord[]): Map<string, number> {
  const rows = new Map<string, number>()
  for (const { id } of records) if (!rows.has(id)) rows.set(id, rows.size)
  return rows
}

function onePerId(records: readonly RankingRecord[]): RankingRecord[] {
  const seen = new Set<string>()
  return records.filter(({ id }) => !seen.has(id) && seen.add(id))
}
