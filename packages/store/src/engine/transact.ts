/** The one way into a transaction: short, and tried again where the database asks for it. */
import { setTimeout as wait } from 'node:timers/promises'
import { AppError } from '../app-error.ts'
import type { Db, Tx } from './engine.ts'

const attempts = 6

/** Serialisation failure and deadlock: the database has undone the work and asks for it again. */
const again = new Set(['40001', '40P01'])

/** The connection is gone: closed by the server (class 08, 57P0x) or broken on the way. */
const lost = /^(?:08\d{3}|57P0[123]|ECONNRESET|EPIPE)$|^Connection terminated/

/** PostgreSQL says so by a code (disk_full), or in the words of the system where it was cut short. */
function isFull(error: unknown): boolean {
  return (
    error instanceof Error &&
    (('code' in error && error.code === '53100') || /No space left|ENOSPC/.test(error.message))
  )
}

function storeFull(cause: unknown): AppError {
  return new AppError('store-full', 'The disk is full, and nothing of this was saved. Make room, then try again.', {
    cause,
  })
}

/**
 * Runs work in a transaction, again where the database asks for that or the connection broke before the work was done. A connection
 * that breaks during the commit leaves it unknown whether the work is stored; it is not done twice but refused with
 * `database-unreachable`, and a full disk is `store-full`. The work may run several times and so changes nothing outside the transaction.
 */
export async function transact<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    let worked = false
    try {
      return await db.transaction().execute(async (tx) => {
        const result = await work(tx)
        worked = true
        return result
      })
    } catch (error) {
      if (error instanceof AppError) throw error
      const { code, message, constraint } = error as Error & { code?: string; constraint?: string }
      if (code === '23505' && constraint === 'review_key_key')
        throw new AppError('review-exists', 'There is already a review with that key.', { cause: error })
      if (isFull(error)) throw storeFull(error)
      const isLost = lost.test(code ?? '') || lost.test(message)
      if (isLost && worked)
        throw new AppError(
          'database-unreachable',
          'The database was lost just then: look whether the change is there.',
          {
            cause: error,
          },
        )
      if (attempt >= attempts || !(isLost || again.has(code ?? ''))) throw error
      await wait(10 * 2 ** attempt)
    }
  }
}
