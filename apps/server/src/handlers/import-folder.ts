/** Loads a folder: a new review, or the difference to the one that is there. */
import { planFolder, readFolder } from '@oversyn/formats'
import type { Problem, Review } from '@oversyn/model'
import { AppError, type Store } from '@oversyn/store'
import { Refusal } from '../errors/refusal.ts'
import type { Handler } from './handler.ts'

export const importFolder: Handler<'importFolder'> = async ({ actor, body }, { store, newId }) => {
  const { draft, problems } = readFolder(body.files)
  if (!draft) throw broken(problems)
  const existing = await stateOf(store, draft.head.key)
  if (existing && !body.update) {
    const message = `There is already a review "${draft.head.key}". Load it with --update to change that one.`
    throw new AppError('review-exists', message)
  }
  const plan = planFolder(body.files, existing, newId)
  if (plan.problems.some(({ severity }) => severity === 'error')) throw broken(plan.problems)
  const done = await store.loadReview(actor, plan, { update: body.update })
  const { id, key } = await store.find(plan.key)
  return { ...done, review: id, key, problems: plan.problems }
}

/** The review with that key, if there is one. */
async function stateOf(store: Store, key: string): Promise<Review | undefined> {
  const reviews = await store.reviews()
  return reviews.some((it) => it.key === key) ? store.state(key) : undefined
}

function broken(problems: Problem[]): Refusal {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const message = `The folder has ${errors === 1 ? 'one error' : `${errors} errors`}; nothing of it was loaded.`
  return new Refusal('folder-broken', message, { problems })
}
