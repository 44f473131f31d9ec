/** Starting a thread of the server. */
import { fileURLToPath } from 'node:url'
import { type ResourceLimits, Worker } from 'node:worker_threads'

/**
 * A thread that runs a file of this program. A thread runs no TypeScript: from source, the built file is started, which then must not
 * look for sources either.
 *
 * @param file the path of the built file below `dist/`
 * @example startThread('jobs/finder.js')
 */
export function startThread(file: string, resourceLimits: ResourceLimits = {}): Worker {
  const here = import.meta.url.endsWith('.ts') ? '../../dist/' : '../'
  return new Worker(fileURLToPath(new URL(here + file, import.meta.url)), { execArgv: [], resourceLimits })
}
