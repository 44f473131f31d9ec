/** The stages that a review screens in, and the plan that holds. */
import { type Criterion, type Plan, type Review, type Stage, stages, usualPlan } from '@oversyn/model'

/** The stages of the protocol in their order; all of them until there is one. */
export function stagesOf({ protocol }: Review): Stage[] {
  return protocol ? stages.filter((it) => protocol.stages.includes(it)) : [...stages]
}

export function planOf({ plan }: Review): Plan {
  return plan ?? usualPlan()
}

/** The criteria that an exclusion can name, in the order of their numbers. */
export function namedCriteria({ criteria }: Review): Criterion[] {
  return criteria.filter((it) => it.effect !== 'prioritise')
}

/** Whether an exclusion must name its criterion (PRISMA 2020: reasons are reported at full text). */
export function needsCriterion(review: Review, stage: Stage): boolean {
  return stage === 'fulltext' && namedCriteria(review).length > 0
}
