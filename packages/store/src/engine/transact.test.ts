/** What a transaction says of a disk that is full. */
import { expect, it } from 'vitest'
import { refusal } from '../testing/refusal.ts'
import type { Db } from './engine.ts'
import { transact } from './transact.ts'

it.each([
  ['the database', Object.assign(new Error('could not extend file "base/5/16409"'), { code: '53100' })],
  ['the system', new Error('could not write: No space left on device')],
])('says that the disk is full, and does not try again, as %s says it', async (_, error) => {
  let tried = 0
  const execute = async () => {
    tried += 1
    throw error
  }
  const db = { transaction: () => ({ execute }) } as unknown as Db
  expect((await refusal(transact(db, async () => 1))).code).toBe('store-full')
  expect(tried).toBe(1)
})
