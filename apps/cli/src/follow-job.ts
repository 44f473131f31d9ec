/** Following work that takes its time: a line that tells how far it is, and what it came to. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Client, JobSchema } from '@oversyn/api'
import { progressLine } from './effort.ts'
import { Failure } from './failure.ts'

/** How often to ask. */
const askMs = 150

/**
 * Waits for a job to end and gives it. Ctrl-C asks it to end and waits for that. Refuses with the job's own code where it failed, and with
 * `cancelled` where it was ended.
 */
export async function followJob(client: Client, begun: JobSchema, doing: string): Promise<JobSchema> {
  const line = progressLine()
  const at = { review: begun.review, job: begun.id }
  const stop = () => void client.cancelJob(at).catch(() => undefined)
  process.once('SIGINT', stop)
  try {
    let job = begun
    while (job.state === 'waiting' || job.state === 'running') {
      line.tell(job.total ? `${doing}: ${job.done} of ${job.total}` : `${doing} …`)
      await wait(askMs)
      job = await client.job(at)
    }
    if (job.state === 'cancelled') throw new Failure('cancelled', 409, 'It was cancelled, and nothing is lost.')
    if (job.state === 'failed')
      throw new Failure(job.error?.code ?? 'internal', 500, job.error?.message ?? 'It failed, and nothing is lost.')
    return job
  } finally {
    process.off('SIGINT', stop)
    line.clear()
  }
}
