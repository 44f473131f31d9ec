/** Stating what a review has one of: its name, commission, question and protocol. */
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

function unlessSame(before: unknown, after: unknown, happening: Happening): Outcome {
  return { happenings: before !== null && canonical(before) === canonical(after) ? [] : [happening] }
}
