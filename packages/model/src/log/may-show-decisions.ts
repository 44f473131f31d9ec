/** Blindness: whether somebody may see what others decided on a report at a stage. The one place where that is decided. */
import type { Stage } from '../nouns/commission.ts'
import type { Plan } from '../nouns/plan.ts'

/** What is known of a report at a stage, as far as blindness asks. */
export interface Judged {
  stage: Stage
  /** Who has judged it there; a person may stand here more than once, as where reports were linked. */
  people: readonly string[]
  /** Whether differing judgements were settled. */
  isResolved: boolean
}

/**
 * Whether `asker` may see the decisions of others: when the review is not blind, when they have decided themselves, when differing
 * judgements were settled, or when as many have judged as were to (the stage is settled, or there is a conflict to settle). While a
 * calibration is under way everybody judges, so only the first two count. One's own decisions are always shown.
 *
 * @example mayShowDecisions(plan, { stage: 'title', people: ['ola'], isResolved: false }, 'kari') // false where two are to judge
 */
export function mayShowDecisions(
  { blind, reviewers, calibration }: Pick<Plan, 'blind' | 'reviewers' | 'calibration'>,
  { stage, people, isResolved }: Judged,
  asker: string,
): boolean {
  if (!blind || people.includes(asker)) return true
  if (calibration !== null && calibration.stage === stage && !calibration.concluded) return false
  return isResolved || new Set(people).size >= reviewers[stage]
}
