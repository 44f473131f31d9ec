/** Stating what a review has one of: its name, commission, question, protocol and plan. */
import { canonical, type Happening } from '@oversyn/model'
import { type Command, type Outcome, reason, refuse } from './command.ts'

export const renameReview: Command<'renameReview'> = ({ state }, { value, why }) => {
  const head = { id: state.head.id, ...value }
  return unlessSame(state.head, head, { type: 'review.renamed', payload: { value: head, why } })
}

export const stateCommission: Command<'stateCommission'> = ({ state }, payload) =>
  unlessSame(state.commission, payload.value, { type: 'commission.stated', payload })

export const stateQuestion: Command<'stateQuestion'> = ({ state }, payload) =>
  unlessSame(state.question, payload.value, { type: 'question.stated', payload })

export const stateProtocol: Command<'stateProtocol'> = ({ state }, payload) => {
  const { methodWork } = payload.value
  if (methodWork !== undefined && !state.works.some((it) => it.key === methodWork))
    refuse([reason('reference-unknown', `There is no work with the key "${methodWork}".`, { kind: 'protocol' })])
  return unlessSame(state.protocol, payload.value, { type: 'protocol.stated', payload })
}

export const planWork: Command<'planWork'> = ({ state }, payload) => {
  const { assignment } = payload.value
  const people = assignment.mode === 'shares' ? assignment.shares.map((it) => it.person) : []
  const themed = assignment.mode === 'themes' ? assignment.themes : []
  const problems = [
    ...[...people, ...themed.flatMap((it) => it.people)]
      .filter((key) => !state.people.some((it) => it.key === key))
      .map((key) => reason('reference-unknown', `There is no person with the key "${key}".`, { kind: 'plan' })),
    ...themed
      .filter(({ theme }) => !state.themes.some((it) => it.key === theme))
      .map(({ theme }) => reason('reference-unknown', `There is no theme with the key "${theme}".`, { kind: 'plan' })),
  ]
  if (problems.length > 0) refuse(problems)
  return unlessSame(state.plan, payload.value, { type: 'work.planned', payload })
}

function unlessSame(before: unknown, after: unknown, happening: Happening): Outcome {
  return { happenings: before !== null && canonical(before) === canonical(after) ? [] : [happening] }
}
