/** The example of docs/methods-ranking.md, as it stands there: one worker that holds one review. */
import { expect, it } from 'vitest'
import { madeUpRecords } from '../fixture.ts'
import { inSteps, LiveRanking, type LiveReview, type StepsHost, standingInWords, whyInWords } from '../index.ts'

it('runs', async () => {
  const records = madeUpRecords(60, 12)
  const review: LiveReview = {
    records,
    question: 'Does job coaching help young people into employment?',
    criteria: 'Young adults with mental illness. Placement in ordinary work.',
    known: [{ id: 'client-1', title: 'Job coaching and employer follow-up in vocational rehabilitation' }],
    decisions: [],
    seed: 1,
    randomShare: 0.1,
    promise: { target: 0.95, confidence: 0.95 },
  }
  const host: StepsHost = { clock: Date.now, pause: () => new Promise(setImmediate), cancelled: () => false }

  const live = await inSteps(LiveRanking.open(review), host)
  for (let shown = live.order({ most: 1 })[0]; shown !== undefined; shown = live.order({ most: 1 })[0]) {
    const { id, drawn } = shown
    const why = live.why(id)
    if (why) expect(whyInWords(why, 'nb')).not.toBe('')
    live.take({ id, relevant: records.some((it) => it.id === id && Boolean(it.label)), drawn })
    await inSteps(live.refresh(), host)
    if (live.standing().rule === 'may-stop') break
  }
  const standing = live.standing()
  expect(standing.evidence.found).toBe(12)
  expect(standingInWords(standing, 'nb').rule).not.toBe('')
})
