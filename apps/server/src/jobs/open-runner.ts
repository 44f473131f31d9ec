/** A runner for the work of a store, in this process. */
import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import type { Store } from '@oversyn/store'
import type { Bug } from '../context.ts'
import { JobRunner } from './runner.ts'
import { workers } from './workers.ts'

export function openRunner(store: Store, onBug?: (bug: Bug) => void): JobRunner {
  const owner = `${hostname()}/${process.pid}/${randomBytes(4).toString('hex')}`
  return new JobRunner({ store, workers, owner, onBug })
}
