/** Who is at this machine, review by review: a person that the review names, told to the server with every request. */
import type { Person, Review } from '@oversyn/model'
import { useSyncExternalStore } from 'react'
import { z } from 'zod'

const place = 'oversyn.people'
const People = z.record(z.string(), z.string()).catch({})
const listeners = new Set<() => void>()
let current: Record<string, string> | undefined

/** The id of the person at this machine for a review, by its key; `undefined` until they have said who they are. */
export function personAt(review: string): string | undefined {
  current ??= stored()
  return current[review]
}

/** Says who is at this machine from now on; `null` forgets it. */
export function choosePerson(review: string, person: string | null): void {
  const { [review]: _, ...others } = stored()
  current = person === null ? others : { ...others, [review]: person }
  try {
    localStorage.setItem(place, JSON.stringify(current))
  } catch {
    // Without a place to keep it, it holds until the page is closed.
  }
  for (const listener of listeners) listener()
}

/** The person at this machine. */
export function usePerson(review: Review): Person | undefined {
  const id = useSyncExternalStore(subscribe, () => personAt(review.head.key))
  return review.people.find((it) => it.id === id)
}

function subscribe(listener: () => void): () => void {
  // Another tab may say so too.
  const hear = (event: StorageEvent) => {
    if (event.key !== place) return
    current = undefined
    listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', hear)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', hear)
  }
}

function stored(): Record<string, string> {
  try {
    return People.parse(JSON.parse(localStorage.getItem(place) ?? '{}'))
  } catch {
    return current ?? {}
  }
}
