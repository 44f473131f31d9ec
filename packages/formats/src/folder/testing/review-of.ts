/** Happenings carried out without a store. */
import {
  derivedId,
  type Event,
  genesis,
  type Happening,
  type NewId,
  type Review,
  replay,
  type StoredEvent,
  seal,
} from '@oversyn/model'

/** Ids that are the same in every run. */
export function countingIds(name = 'test'): NewId {
  let next = 0
  return () => {
    next += 1
    return derivedId(name, String(next))
  }
}

const actor = { id: 'a', assurance: 'claimed' } as const

/** The state that happenings come to; they must begin with the making of the review. */
export function reviewOf(happenings: readonly Happening[]): Review {
  const events = happenings.map((happening, index): Event => {
    const seq = index + 1
    return { id: derivedId('event', String(seq)), review: 'r', seq, at: '', actor, version: 1, ...happening }
  })
  const review = replay(events, { seq: events.length, hash: '', at: '' })
  if (!review) throw new Error('nothing made a review')
  return review
}

/** The happenings as a log. */
export function logOf(happenings: readonly Happening[]): StoredEvent[] {
  let previous = genesis
  return happenings.map((happening, index) => {
    const seq = index + 1
    const id = derivedId('event', String(seq))
    const stored = seal(happening, {
      id,
      review: 'r',
      seq,
      at: '2024-01-01T00:00:00.000Z',
      actor,
      previous,
      salt: `${seq}`,
    })
    previous = stored.hash
    return stored
  })
}
