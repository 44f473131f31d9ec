/** The job `simulate-ranking`: what the ranking would have saved on a stage that is screened. */
import { type Stage, stages, usualPlan } from '@oversyn/model'
import { AppError } from '@oversyn/store'
import { z } from 'zod'
import type { Savings } from '../ranking/messages.ts'
import { RankingClient } from '../ranking/ranking-client.ts'
import { questionOf } from '../ranking/rankings.ts'
import { JobCancelled, type Worker } from './runner.ts'

const Input = z.object({ stage: z.enum(stages) })

export const simulateRanking: Worker = async ({
  job,
  store,
  progress,
  signal,
}): Promise<Savings & { stage: Stage }> => {
  const { stage } = Input.parse(job.input)
  const state = await store.state(job.review)
  const plan = state.plan ?? usualPlan()
  const { decisions } = await store.ranking.decisions(job.review, stage)
  const settled = new Set(decisions.map((it) => it.id))
  const relevant = decisions.filter((it) => it.relevant).map((it) => it.id)
  if (relevant.length === 0)
    throw new AppError('nothing-to-simulate', 'Nothing has been included at this stage, so there is nothing to find.')
  const client = new RankingClient()
  const stop = () => client.giveUp()
  signal.addEventListener('abort', stop)
  try {
    for await (const records of store.ranking.records(job.review, stage))
      client.give(records.filter((it) => settled.has(it.id)))
    let telling: Promise<void> = Promise.resolve()
    const options = {
      ...{ question: questionOf(state), seed: plan.ranking.seed, randomShare: plan.ranking.randomShare },
      ...{ target: plan.stopping.recall, confidence: plan.stopping.confidence },
    }
    const savings = await client.simulate({ relevant, options }, (done, total) => {
      telling = telling.then(() => progress(done, total)).catch(() => undefined)
    })
    return { ...savings, stage }
  } catch (error) {
    throw signal.aborted ? new JobCancelled() : error
  } finally {
    signal.removeEventListener('abort', stop)
    await client.end()
  }
}
