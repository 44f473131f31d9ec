/** Blindness: whether somebody may see what others decided on a report at a stage. The one place where that is decided. */
import { type Stage, stages } from '../nouns/commission.ts'
import type { Plan } from '../nouns/plan.ts'

/** What is known of a report at a stage, as far as blindness asks. */
export interface Judged {
  stage: Stage
  /** Who has judged it there; a person may stand here more than once, as where reports were linked. */
  people: readonly string[]
  /** Whether it is settled there: enough have judged it alike, or differing judgements were settled. */
  isSettled: boolean
  /** The stage at which a calibration round that is under way still waits for the asker's judgement of the report; `null`: none does. */
  awaited: Stage | null
}

/**
 * Whether `asker` may see the decisions of others: when the review is not blind, when they have decided themselves, when the report is
 * settled, or when as many have judged as were to (there is a conflict to settle). In a calibration round everybody judges, so that
 * nothing but one's own judgement opens a report of it; until then later stages are shut too, for that it came so far is a decision.
 * One's own decisions are always shown.
 *
 * @example mayShowDecisions(plan, { stage: 'title', people: ['ola'], isSettled: false, awaited: null }, 'kari') // false where two are to judge
 */
export function mayShowDecisions(
  { blind, reviewers }: Pick<Plan, 'blind' | 'reviewers'>,
  { stage, people, isSettled, awaited }: Judged,
  asker: string,
): boolean {
  if (!blind) return true
  if (awaited !== null && stages.indexOf(stage) >= stages.indexOf(awaited)) return false
  return people.includes(asker) || isSettled || new Set(people).size >= reviewers[stage]
}

/** Whether a standing tells that a report is settled. */
export function isSettled(standing: string | undefined): boolean {
  return standing !== undefined && standing !== 'waiting' && standing !== 'conflict'
}
