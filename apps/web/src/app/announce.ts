/** What a screen reader is told without moving: one sentence at a time. */
import { useSyncExternalStore } from 'react'

let sentence = ''
const listeners = new Set<() => void>()

/** Says a sentence politely, e.g. that something was saved. The same sentence twice is said twice. */
export function announce(text: string): void {
  // A trailing no-break space makes a repeated sentence a change, which is what live regions speak of.
  sentence = sentence === text ? `${text}\u00a0` : text
  for (const listener of listeners) listener()
}

export function useAnnouncement(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => sentence,
  )
}
