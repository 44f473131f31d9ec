/** The outbox of this browser, shared by its tabs. */
import i18next from 'i18next'
import { useSyncExternalStore } from 'react'
import { failureWords } from '../../forms/kit/failure-words.ts'
import { apiAs } from '../api.ts'
import { errorKind } from '../error-kind.ts'
import { queryClient } from '../query-client.ts'
import { Outbox, type OutboxState, type Sending, type Sent } from './outbox.ts'

export const outbox = new Outbox({
  storage: localStorage,
  send,
  alone: async (work) => {
    // Absent where the page came over plain http from another machine; then tabs send side by side, which does no harm.
    if (navigator.locks) await navigator.locks.request('oversyn.outbox', work)
    else await work()
  },
  now: () => Date.now(),
  later: (work, ms) => setTimeout(work, ms),
})

window.addEventListener('storage', (event) => {
  if (event.key === null || /^oversyn\.(outbox|refused)\./.test(event.key)) outbox.refresh()
})
window.addEventListener('online', () => void outbox.flush())
// What an earlier page left.
void outbox.flush()

export function useOutbox(): OutboxState {
  return useSyncExternalStore(
    (listener) => outbox.subscribe(listener),
    () => outbox.state,
  )
}

async function send({ review, person, verb, input }: Sending): Promise<Sent> {
  try {
    await apiAs(person).command(review, verb, input)
    // Counts and lists are asked for when somebody looks at them; the screen one works in has them already.
    void queryClient.invalidateQueries({ queryKey: ['review', review], refetchType: 'none' })
    void queryClient.invalidateQueries({ queryKey: ['log', review], refetchType: 'none' })
    return { kind: 'done' }
  } catch (error) {
    const kind = errorKind(error)
    if (kind === 'signedOut') return { kind: 'signedOut' }
    if (kind === 'refused' || kind === 'changed' || kind === 'missing')
      return { kind: 'refused', message: failureWords(error, i18next.t) }
    return { kind: 'away' }
  }
}
