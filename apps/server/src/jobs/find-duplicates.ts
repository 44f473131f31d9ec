/** The job `find-duplicates`: all records of a review through the finder of duplicates, in a thread of its own. */
import { Cancelled, type DedupeResult, policyFrom } from '@oversyn/dedupe'
import { usualPlan } from '@oversyn/model'
import type { Found, Moment } from '@oversyn/store'
import type { FinderReply, FinderRequest } from './finder-messages.ts'
import { JobCancelled, type Work, type Worker } from './runner.ts'
import { startThread } from './start-thread.ts'

/** Whoever keeps changing records while they are compared is not waited for for ever. */
const mostAttempts = 3
/** Of a hundred parts, so many are finding; the others are writing down. */
const whole = 100
const finding = 60

export const findDuplicates: Worker = async (work): Promise<Found & { policy: string }> => {
  const { store, job, progress } = work
  const { plan } = await store.state(job.review)
  const { threshold, asDuplicates } = (plan ?? usualPlan()).duplicates
  const total: Found = { linked: 0, possible: 0, related: 0, separated: 0 }
  for (let attempt = 1; ; attempt += 1) {
    const moment = await store.duplicates.begin(job.review)
    const result = await find(work, moment, policyFrom(threshold, asDuplicates))
    const found = await store.duplicates.write(job.actor, moment, result, threshold, (done, of) =>
      progress(finding + Math.floor(((whole - finding) * done) / of), whole),
    )
    if (found) {
      for (const [name, count] of Object.entries(found)) total[name as keyof Found] += count
      return { ...total, policy: threshold }
    }
    if (attempt >= mostAttempts) throw new Error('the records changed again and again')
  }
}

async function find(work: Work, moment: Moment, policy: FinderRequest['policy']): Promise<DedupeResult> {
  const { store, progress, signal } = work
  const thread = startThread('jobs/finder.js')
  const stop = () => void thread.terminate()
  signal.addEventListener('abort', stop)
  const outcome = new Promise<DedupeResult>((resolve, reject) => {
    let telling: Promise<void> = Promise.resolve()
    thread.on('message', (reply: FinderReply) => {
      if (reply.tell === 'result') resolve(reply.result)
      else telling = telling.then(() => progress(Math.floor((finding * reply.done) / reply.total), whole)).catch(reject)
    })
    thread.on('error', (error) => reject(error instanceof Cancelled ? new JobCancelled() : error))
    thread.on('exit', () => reject(signal.aborted ? new JobCancelled() : new Error('the finder ended early')))
  })
  // Whoever awaits it comes later.
  outcome.catch(() => undefined)
  try {
    const say = (request: FinderRequest | { records: unknown }) => thread.postMessage(request)
    for await (const records of store.duplicates.records(moment)) {
      say({ records })
      await progress(0, null)
    }
    say({ policy, words: await store.duplicates.words(moment) })
    return await outcome
  } finally {
    signal.removeEventListener('abort', stop)
    await thread.terminate()
  }
}
