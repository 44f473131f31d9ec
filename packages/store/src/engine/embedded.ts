/** The embedded engine: PGlite in a worker thread, in a home folder that one process at a time may use. */
import { statfs } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Kysely } from 'kysely'
import { AppError } from '../app-error.ts'
import { makeFolder } from '../files/make-folder.ts'
import { reason } from '../files/reason.ts'
import { cloudFolder } from './cloud-folder.ts'
import { dataFolder } from './data-folder.ts'
import { embeddedDialect } from './embedded-dialect.ts'
import type { Engine } from './engine.ts'
import { type Lock, takeLock } from './lock.ts'
import { WorkerClient } from './worker-client.ts'

/** Opens the database of a home folder, which is made where it is absent. Refuses with `store-locked` or `store-unwritable`. */
export async function openEmbedded(home: string, now: () => Date): Promise<Engine> {
  let lock: Lock | undefined
  try {
    await makeFolder(home, 0o700)
    lock = await takeLock(join(home, 'lock'), now)
    const worker = await WorkerClient.start(await dataFolder(home))
    return engineOf(worker, lock, home)
  } catch (error) {
    lock?.release()
    if (error instanceof AppError) throw error
    throw new AppError('store-unwritable', `The store in ${home} cannot be opened: ${reason(error)}.`, { cause: error })
  }
}

function engineOf(worker: WorkerClient, lock: Lock, home: string): Engine {
  let asked = 0
  const count = () => {
    asked += 1
  }
  const db: Engine['db'] = new Kysely({ dialect: embeddedDialect(worker, count) })
  return {
    kind: 'embedded',
    db,
    warnings: warningsFor(home),
    syncs: () => worker.syncs(),
    asked: () => asked,
    room: async () => {
      const { bavail, bsize } = await statfs(home)
      return bavail * bsize
    },
    close: async () => {
      try {
        await db.destroy()
        await worker.close()
      } finally {
        lock.release()
      }
    },
  }
}

function warningsFor(home: string): string[] {
  const cloud = cloudFolder(resolve(home))
  if (!cloud) return []
  return [
    `The store lies in "${cloud}", which is copied to the net while it is written to; that can damage it. Choose another folder with --home.`,
  ]
}
