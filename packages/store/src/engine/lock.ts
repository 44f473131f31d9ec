/** The lock on a home folder: one process at a time, and none after a crash. */
import { randomBytes } from 'node:crypto'
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { AppError } from '../app-error.ts'
import { processStart } from './process-identity.ts'

const Holder = z.object({ pid: z.int(), started: z.string(), host: z.string(), at: z.string() })
type Holder = z.infer<typeof Holder>

/** How long a lock may be unreadable, being written, before it is taken for the remains of a crash. */
const writingTime = 3_000

export interface Lock {
  release(): void
}

/**
 * Takes the lock in a file, or refuses with `store-locked`, naming the process that has it. The lock of a process that is no
 * more is taken over.
 *
 * Two processes may find the same dead lock. Only the one that holds the lock *on the lock* (`….takeover`, taken the same way,
 * so that a crash there too is got over) may replace it, and only while it still says what was read before.
 */
export async function takeLock(file: string, now: () => Date): Promise<Lock> {
  const own = describeSelf(now())
  for (;;) {
    if (createWith(file, own)) return lockOf(file, own)
    const found = read(file)
    if (found === undefined) continue
    const holder = parse(found)
    if (!holder) {
      if (age(file) < writingTime) {
        await wait(50)
        continue
      }
    } else if (isAlive(holder)) throw locked(file, holder)
    const takeover = await takeLock(`${file}.takeover`, now)
    try {
      if (read(file) === found) {
        const temporary = `${file}.${randomBytes(6).toString('hex')}`
        writeFileSync(temporary, own)
        renameSync(temporary, file)
        return lockOf(file, own)
      }
    } finally {
      takeover.release()
    }
  }
}

function lockOf(file: string, own: string): Lock {
  return {
    release: () => {
      if (read(file) === own) rmSync(file, { force: true })
    },
  }
}

function describeSelf(at: Date): string {
  const started = processStart(process.pid) ?? ''
  return JSON.stringify({ pid: process.pid, started, host: hostname(), at: at.toISOString() } satisfies Holder)
}

function createWith(file: string, text: string): boolean {
  let handle: number
  try {
    handle = openSync(file, 'wx')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
  try {
    writeSync(handle, text)
  } finally {
    closeSync(handle)
  }
  return true
}

function isAlive(holder: Holder): boolean {
  // Of a process on another machine nothing can be known, so it counts as alive.
  if (holder.host !== hostname()) return true
  const started = processStart(holder.pid)
  return started !== null && (started === holder.started || started === '' || holder.started === '')
}

function locked(file: string, holder: Holder): AppError {
  const where = holder.host === hostname() ? '' : ` on ${holder.host}`
  const hint = where ? ` If that machine no longer uses it, delete ${file}.` : ''
  return new AppError(
    'store-locked',
    `The store is in use by process ${holder.pid}${where}, since ${holder.at}.${hint}`,
  )
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function parse(text: string): Holder | undefined {
  try {
    return Holder.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

function age(file: string): number {
  return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0)
}
