/** What a mistake on a relevant and on an irrelevant record costs the model. */
import type { Costs } from './linear-svm.ts'

/** The strength of the loss against the pull towards simple models, and how much the relevant weigh together against the irrelevant. */
export interface CostOptions {
  readonly strength: number
  readonly ratio: number
}

/** The peer's strength, and a ratio a little above its 9.8: see the methods text for what was measured. */
export const usualCosts: CostOptions = { strength: 0.11, ratio: 12 }

/** Shares the total of `strength` per label between the classes by `ratio`, and within a class evenly. */
export function classCosts(relevant: number, irrelevant: number, { strength, ratio }: CostOptions): Costs {
  const total = strength * (relevant + irrelevant)
  return {
    relevant: (total * ratio) / ((ratio + 1) * Math.max(1, relevant)),
    irrelevant: total / ((ratio + 1) * Math.max(1, irrelevant)),
  }
}
