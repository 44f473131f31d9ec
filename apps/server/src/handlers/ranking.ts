/** Ranking: how far a stage has come, why a report stands where it stands, stopping, and what it would have saved. */
import { type Review, Stage, usualPlan } from '@oversyn/model'
import { type Standing, standingInWords, whyInWords } from '@oversyn/ranking'
import { AppError } from '@oversyn/store'
import { type Reading, readingAt } from '@oversyn/synthesis'
import { readInput } from '../errors/input-problems.ts'
import type { Handler } from './handler.ts'

export const stageStanding: Handler<'stageStanding'> = async ({ params, query }, { store, rankings }) => {
  const stage = readInput(Stage, params.stage)
  const { head, plan } = await store.state(params.review)
  if (!(plan ?? usualPlan()).ranking.use) return { ranked: false, standing: null }
  const estimate = await rankings.standing(head.id, stage)
  if (!estimate) return { ranked: true, standing: null }
  const standing = asCounted(estimate, await store.state(head.id), stage)
  return { ranked: true, standing: { ...numbersOf(standing), words: standingInWords(standing, query.lang) } }
}

export const whyRanked: Handler<'whyRanked'> = async ({ actor, params, query }, { store, rankings }) => {
  const stage = readInput(Stage, params.stage)
  const { head, plan } = await store.state(params.review)
  if (!(plan ?? usualPlan()).ranking.use) return { ranked: false, why: null, hidden: false, drawn: false }
  if (plan?.ranking.hidden) {
    const [card] = await store.screening.cards(head.id, stage, actor.id, [params.report])
    if (!card?.decisions.some((it) => it.person === actor.id))
      return { ranked: true, why: null, hidden: true, drawn: false }
  }
  const why = await rankings.why(head.id, stage, params.report)
  const drawn = rankings.isDrawn(head.id, stage, params.report)
  return { ranked: true, why: why ? whyInWords(why, query.lang) : null, hidden: false, drawn }
}

export const stageStops: Handler<'stageStops'> = async ({ params }, { store }) => ({
  stops: await store.ranking.stops(params.review, readInput(Stage, params.stage)),
})

export const stopStage: Handler<'stopStage'> = async ({ actor, params, body }, { store, rankings }) => {
  const stage = readInput(Stage, params.stage)
  const { head, plan } = await store.state(params.review)
  const { stopping } = plan ?? usualPlan()
  const estimate = await rankings.standing(head.id, stage)
  if (!estimate)
    throw new AppError(
      'input-invalid',
      'Without the ranking nothing is known of what is left: screen the stage to its end.',
    )
  const standing = asCounted(estimate, await store.state(head.id), stage)
  const allowed = standing.rule === 'may-stop' || standing.rule === 'all-screened'
  const { reason } = body
  if (!allowed && reason === undefined)
    throw new AppError('input-invalid', 'The rule does not allow stopping yet. Say why you stop all the same.')
  const { screened, found, unread, recall } = numbersOf(standing)
  const value = {
    // The only rule there is; own judgement where it did not speak.
    ...{ stage, rule: allowed ? 'biased-urn' : 'own-judgement', target: stopping, allowed },
    ...{ screened, included: found, remaining: unread },
    ...{ recall: recall?.estimate ?? null, low: recall?.low ?? null, high: recall?.high ?? null },
    ...(reason === undefined ? {} : { reason }),
  }
  return store.execute(actor, head.id, 'stopScreening', { value })
}

export const simulateRanking: Handler<'simulateRanking'> = async ({ actor, params }, { store, runner }) => {
  const stage = readInput(Stage, params.stage)
  const { id } = await store.find(params.review)
  const job = await store.jobs.add({ review: id, kind: 'simulate-ranking', input: { stage }, actor })
  runner.kick()
  return job
}

/** A standing whose counts are those of the review. The rule leaves out studies that were known beforehand, and takes as unread what is undecided. */
interface Counted extends Standing {
  reading: Reading
}

function asCounted(standing: Standing, review: Review, stage: Stage): Counted {
  const reading = readingAt(review, stage)
  const { unread, read } = reading
  const saved = unread + read === 0 ? 0 : unread / (unread + read)
  const mostMissing = Math.min(unread, standing.stoppingNow.mostMissing + standing.knownUnread)
  return { ...standing, reading, stoppingNow: { unread, saved, mostMissing } }
}

function numbersOf({ rule, reading, recall, recallFromDraws, stoppingNow, knownUnread }: Counted) {
  const byDraws = recallFromDraws && {
    estimate: recallFromDraws.recall,
    low: recallFromDraws.low,
    high: recallFromDraws.high,
  }
  return {
    rule,
    ...{ records: reading.read + reading.unread, screened: reading.read, found: reading.included },
    ...stoppingNow,
    recall: byDraws ?? recall,
    draws: recallFromDraws?.draws ?? 0,
    knownUnread,
  }
}
