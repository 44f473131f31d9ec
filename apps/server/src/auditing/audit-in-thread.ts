/** An audit in a thread of its own, step by step. */
import { on } from 'node:events'
import { Worker } from 'node:worker_threads'
import { Refusal } from '../errors/refusal.ts'
import type { AuditJob, Said, Step } from './messages.ts'

// A worker runs no TypeScript: from source, the built one is started.
const script = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/auditing/worker.js' : './worker.js',
  import.meta.url,
)

/**
 * The steps of an audit, the last one with its problems. Aborting, or leaving the loop, ends the thread wherever it is. A file that cannot
 * be read rejects with a {@link Refusal} before the first step.
 */
export async function* auditInThread(job: AuditJob, signal: AbortSignal): AsyncGenerator<Step> {
  signal.throwIfAborted()
  const worker = new Worker(script, { workerData: job, execArgv: [] })
  try {
    for await (const [said] of on(worker, 'message', { signal, close: ['exit'] }) as AsyncIterable<[Said]>) {
      if ('refused' in said) throw new Refusal(said.refused.code, said.refused.message)
      yield said.step
      if (said.step.done === said.step.of) return
    }
    throw new Error('The thread of an audit ended before its work.')
  } finally {
    await worker.terminate()
  }
}
