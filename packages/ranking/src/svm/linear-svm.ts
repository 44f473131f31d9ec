/** A linear support vector machine with squared hinge loss that is taught more and more labels. */
import { type Random, shuffle } from '@oversyn/stats'
import type { Features } from '../features/features.ts'
import type { Steps } from '../steps.ts'
import { WeightSum } from './weight-sum.ts'

/** What one mistake costs, by class. */
export interface Costs {
  readonly relevant: number
  readonly irrelevant: number
}

/** When to stop improving: the smallest error of a margin that is mended, and how many rounds at most. */
export interface Effort {
  readonly tolerance: number
  readonly rounds: number
}

/** A step of a few milliseconds. */
const ROWS_A_STEP = 512

/**
 * min ½‖w‖² + Σ cost_i max(0, 1 - y_i w·x_i)², by dual coordinate descent (Hsieh et al. 2008, doi:10.1145/1390156.1390208, algorithm 1;
 * the solver of LIBLINEAR). The multipliers are kept between calls, so that a new label costs only the difference it makes. The constant
 * term is a column of ones and is regularised with the rest. Rows that are nearly right are passed over (a form of its shrinking).
 */
export class LinearSvm {
  readonly #features: Features
  readonly #sum: WeightSum
  readonly #multiplier: Float64Array
  readonly #class: Int8Array
  #members = new Int32Array(256)
  #count = 0

  constructor(features: Features) {
    this.#features = features
    this.#sum = new WeightSum(features.blocks, features.rows)
    this.#multiplier = new Float64Array(features.rows)
    this.#class = new Int8Array(features.rows)
  }

  /** Tells the class of a row; telling another one later replaces it. */
  teach(row: number, relevant: boolean): void {
    const its = relevant ? 1 : -1
    const before = this.#class[row] ?? 0
    if (before === its) return
    if (before === 0) this.#remember(row)
    else this.#forgetMultiplier(row)
    this.#class[row] = its
  }

  /** Takes a label back: the row is unlabelled again. */
  unteach(row: number): void {
    if (this.#class[row] === 0) return
    this.#forgetMultiplier(row)
    this.#class[row] = 0
    const at = this.#members.indexOf(row)
    this.#members.copyWithin(at, at + 1, this.#count)
    this.#count--
  }

  /** Fits the weights to the labels as they are. Returns the rounds it took. No label may be told between two steps. */
  *fit(costs: Costs, effort: Effort, random: Random): Steps<number> {
    const diagonal = { relevant: 1 / (2 * costs.relevant), irrelevant: 1 / (2 * costs.irrelevant) }
    const { squaredLength, unique } = this.#features
    const active = this.#members.slice(0, this.#count)
    let count = this.#count
    for (let round = 1; round <= effort.rounds; round++) {
      shuffle(active, count, random)
      let moved = 0
      for (let k = 0; k < count; k++) {
        if (k % ROWS_A_STEP === ROWS_A_STEP - 1) yield
        const row = active[k] ?? 0
        const its = this.#class[row] ?? 0
        const slack = its > 0 ? diagonal.relevant : diagonal.irrelevant
        const old = this.#multiplier[row] ?? 0
        const curvature = 1 + slack + (squaredLength[row] ?? 0)
        // The terms no other record has are not stored: their part of the margin is the row's own multiplier times their length.
        const gradient = its * this.#sum.at(row) - 1 + old * (slack + (unique[row] ?? 0))
        const updated = Math.max(0, old - gradient / curvature)
        // A row that is right enough is left alone, and not looked at again in this call.
        if (Math.abs(updated - old) * curvature < effort.tolerance) continue
        this.#multiplier[row] = updated
        this.#sum.add(row, (updated - old) * its)
        active[moved++] = row
      }
      if (moved === 0) return round
      count = moved
    }
    return effort.rounds
  }

  /** How relevant each unlabelled row looks: w·x. Only the order and the sign mean anything. */
  scores(): Steps<Float64Array> {
    return this.#sum.all((row) => this.#class[row] === 0)
  }

  /** What was learnt, as weights of columns, for explaining. */
  get weights(): WeightSum {
    return this.#sum
  }

  #remember(row: number): void {
    if (this.#count === this.#members.length) {
      const larger = new Int32Array(this.#count * 2)
      larger.set(this.#members)
      this.#members = larger
    }
    this.#members[this.#count++] = row
  }

  #forgetMultiplier(row: number): void {
    const old = this.#multiplier[row] ?? 0
    if (old !== 0) this.#sum.add(row, -old * (this.#class[row] ?? 0))
    this.#multiplier[row] = 0
  }
}
