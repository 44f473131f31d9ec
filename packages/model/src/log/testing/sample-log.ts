/** Small logs for tests. */
import { genesis, seal } from '../chain.ts'
import type { Actor, Happening, StoredEvent } from '../event.ts'

export const actor: Actor = { id: 'kari', assurance: 'claimed' }

/** The id of the nth object of a test. */
export function idOf(n: number): string {
  return `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
}

/** A log of happenings, one a second, all by one actor. */
export function logOf(happenings: readonly Happening[]): StoredEvent[] {
  let previous = genesis
  return happenings.map((happening, at) => {
    const stored = seal(happening, {
      id: idOf(1_000 + at),
      review: idOf(1),
      seq: at + 1,
      at: `2026-01-01T00:00:${String(at).padStart(2, '0')}.000Z`,
      actor,
      previous,
      salt: String(at).padStart(32, '0'),
    })
    previous = stored.hash
    return stored
  })
}

/** Happenings that say one thing each: `count` themes. */
export function themes(count: number): Happening[] {
  return Array.from({ length: count }, (_, at) => ({
    type: 'theme.stated',
    payload: {
      value: { id: idOf(100 + at), key: `tema-${at + 1}`, order: at + 1, title: `Tema æ${at}`, question: 'Q' },
    },
  }))
}
