/** Room on the disk: work that fills the store stops while there is still room to take back what was begun. */
import { expect, it } from 'vitest'
import { refusal } from '../testing/refusal.ts'
import { checkRoom } from './check-room.ts'

const mebibyte = 1024 * 1024

it('refuses before the room is gone', async () => {
  const engine = { room: async () => 166 * mebibyte }
  await checkRoom(engine)
  await checkRoom(engine, 5 * mebibyte)
  expect((await refusal(checkRoom(engine, 7 * mebibyte))).code).toBe('store-full')
  expect((await refusal(checkRoom({ room: async () => 0 }))).code).toBe('store-full')
})

it('leaves a server to look after its own disk', async () => {
  await checkRoom({}, 1e15)
})
