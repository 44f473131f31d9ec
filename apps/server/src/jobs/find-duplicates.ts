/** The job `find-duplicates`: the records of a review through the finder of duplicates, in a thread of its own. */
import { type Policy, policyFrom } from '@oversyn/dedupe'
import { usualPlan } from '@oversyn/model'
import type { Found, Moment } from '@oversyn/store'
import { FinderClient } from './finder-client.ts'
import { type KeptFinder, keepFinder, takeFinder, wordsSince } from './kept-finder.ts'
import type { Work, Worker } from './runner.ts'

/** Whoever keeps changing records while they are compared is not waited for for ever. */
const mostAttempts = 3
/** Of a hundred parts, so many are finding; the others are writing down. */
const whole = 100
const finding = 60

export const findDuplicates: Worker = async (work): Promise<Found & { policy: string }> => {
  const { store, job } = work
  const { plan } = await store.state(job.review)
  const { threshold, asDuplicates } = (plan ?? usualPlan()).duplicates
  const total: Found = { linked: 0, possible: 0, related: 0, separated: 0 }
  for (let attempt = 1; ; attempt += 1) {
    const found = await findOnce(work, policyFrom(threshold, asDuplicates), threshold)
    if (found) {
      for (const [name, count] of Object.entries(found)) total[name as keyof Found] += count
      return { ...total, policy: threshold }
    }
    if (attempt >= mostAttempts) throw new Error('the records changed again and again')
  }
}

/** Finds and writes; `undefined` where records were changed meanwhile. */
async function findOnce(work: Work, policy: Policy, threshold: string): Promise<Found | undefined> {
  const { store, job, progress, signal } = work
  const moment = await store.duplicates.begin(job.review)
  const words = await store.duplicates.words(moment)
  const { finder, said } = await finderFor(work, moment, policy)
  let isKept = false
  try {
    const compared = (done: number, total: number) => progress(Math.floor((finding * done) / total), whole)
    const asked = { policy, words: wordsSince(said, words) }
    const result = await finder.find(asked, { progress: compared, signal })
    const written = await store.duplicates.write(job.actor, moment, result, threshold, (done, of) =>
      progress(finding + Math.floor(((whole - finding) * done) / of), whole),
    )
    if (!written) return undefined
    isKept = true
    await keepFinder(store, { finder, policy, words, moment: written.moment })
    return written.found
  } finally {
    // What was not written down whole is not known to be.
    if (!isKept) await finder.end()
  }
}

/** The finder that has the records of a moment, and the words it knows: the one of the last time with what came since, or a new one with all. */
async function finderFor(
  work: Work,
  moment: Moment,
  policy: Policy,
): Promise<Pick<KeptFinder, 'finder'> & { said: KeptFinder['words'] }> {
  const { duplicates } = work.store
  const kept = await takeFinder(work.store, moment.review, policy)
  const later = kept && (await duplicates.later(kept.moment))
  if (kept && !later) await kept.finder.end()
  const finder = kept && later ? kept.finder : new FinderClient()
  try {
    for await (const records of later ?? duplicates.records(moment)) {
      finder.give(records)
      await work.progress(0, null)
    }
  } catch (error) {
    await finder.end()
    throw error
  }
  return { finder, said: kept && later ? kept.words : [] }
}
