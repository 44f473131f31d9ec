/** Room on the disk, looked after before it is gone: an embedded database that cannot write its log does not recover. */
import { AppError } from '../app-error.ts'
import type { Engine } from './engine.ts'

/** What must stay free, so that whatever was begun can be taken back: the log of the embedded database grows to 128 MB, see its worker. */
const reserve = 160 * 1024 * 1024

/** Refuses with `store-full` where there is hardly room for `bytes` more. Asked before each step of work that fills the store. */
export async function checkRoom({ room }: Pick<Engine, 'room'>, bytes = 0): Promise<void> {
  const free = await room?.()
  if (free !== undefined && free < reserve + bytes)
    throw new AppError(
      'store-full',
      'The disk is nearly full, and nothing of this was saved. Make room, then try again.',
    )
}
