/** For work of many steps: the embedded engine has one connection, and whoever reads must not wait for all of them. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Engine } from './engine.ts'

/** Whoever asks nothing for so long has got what they asked for. */
const quietMs = 5
/** Work is not held up longer than this by people who never stop asking. */
const mostMs = 100

/**
 * Lets others go first between the steps, each of which is one transaction. Where nobody else asks, it costs nothing.
 *
 * @example const aside = stepAside(engine); for (const step of steps) { await transact(db, step); await aside() }
 */
export function stepAside({ asked }: Pick<Engine, 'asked'>): () => Promise<void> {
  if (!asked) return () => Promise.resolve()
  let seen = asked()
  return async () => {
    const own = 1
    let others = asked() - seen - own
    for (let waited = 0; others > 0 && waited < mostMs; waited += quietMs) {
      const before = asked()
      await wait(quietMs)
      others = asked() - before
    }
    seen = asked()
  }
}
