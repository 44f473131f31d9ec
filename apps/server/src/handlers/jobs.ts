/** Work that takes its time, as a screen follows it. */
import type { Job } from '@oversyn/store'
import { AppError, type Store } from '@oversyn/store'
import type { Handler } from './handler.ts'

export const jobs: Handler<'jobs'> = async ({ params }, { store }) => {
  const { id } = await store.find(params.review)
  return { jobs: await store.jobs.list(id) }
}

export const job: Handler<'job'> = ({ params }, { store }) => ownJob(store, params.review, params.job)

export const cancelJob: Handler<'cancelJob'> = async ({ params }, { store }) => {
  const { id } = await ownJob(store, params.review, params.job)
  return store.jobs.cancel(id)
}

/** A job of the review that the address names, and of no other. */
async function ownJob(store: Store, review: string, id: string): Promise<Job> {
  const found = await store.jobs.find(id)
  if (found.review !== (await store.find(review)).id) throw new AppError('job-unknown', 'There is no such job.')
  return found
}
