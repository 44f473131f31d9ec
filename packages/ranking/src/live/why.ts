/** Why a record stands where it stands. */
import type { Explanation } from '../explain.ts'

/** What the place rests on: what was decided so far; before that, the question; and where that is silent, chance. */
export interface Why extends Explanation {
  readonly basis: 'decisions' | 'question' | 'chance'
  /** It was known to be relevant beforehand, and comes first for that. */
  readonly isKnown: boolean
}
