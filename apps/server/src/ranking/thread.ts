/** The thread that ranks one stage of one review. Runs from the build. */
import { parentPort } from 'node:worker_threads'
import { type Decision, inSteps, LiveRanking, type RankingRecord, simulationInSteps } from '@oversyn/ranking'
import type { Ranked, RankingAsk, RankingReply, RankingRequest } from './messages.ts'
import { savingsOf } from './savings.ts'

const port = parentPort
if (!port) throw new Error('the ranking runs in a worker thread')
const say = (reply: RankingReply): void => port.postMessage(reply)

/** As many as anybody screens before the order is made anew. */
const mostOrdered = 5_000
let hasGivenUp = false
const host = { clock: Date.now, pause: () => new Promise<void>(setImmediate), cancelled: () => hasGivenUp }
const records: RankingRecord[] = []
let live: LiveRanking | undefined
/** One thing after another: a decision never comes in the middle of an opening. */
let turn: Promise<unknown> = Promise.resolve()

port.on('message', ({ id, what }: RankingRequest) => {
  if (what.ask === 'give-up') {
    hasGivenUp = true
    return
  }
  turn = turn.then(() => answer(id, what)).catch((error: Error) => say({ id, failed: error.message }))
})

async function answer(id: number, what: Exclude<RankingAsk, { ask: 'give-up' }>): Promise<void> {
  switch (what.ask) {
    case 'records':
      records.push(...what.records)
      return
    case 'open': {
      const known = new Set(what.review.known)
      const review = { ...what.review, records, known: records.filter((it) => known.has(it.id)) }
      live = await inSteps(LiveRanking.open(review), host)
      return say({ id, answer: ranked(live) })
    }
    case 'decide':
      if (!live) throw new Error('nothing is open')
      decide(live, what.decisions)
      await inSteps(live.refresh(), host)
      return say({ id, answer: ranked(live) })
    case 'why':
      return say({ id, answer: live?.why(what.report) ?? null })
    case 'simulate':
      return say({ id, answer: await simulated(id, what) })
  }
}

/** Makes the decisions those that stand. One that was changed counts as made now, as it does when the review is opened again. */
function decide(ranking: LiveRanking, decisions: readonly Decision[]): void {
  const before = new Map(ranking.decisions().map((it) => [it.id, it]))
  const now = new Map(decisions.map((it) => [it.id, it]))
  for (const [id, old] of before) if (now.get(id)?.relevant !== old.relevant) ranking.withdraw(id)
  for (const decision of decisions) if (before.get(decision.id)?.relevant !== decision.relevant) ranking.take(decision)
}

function ranked(ranking: LiveRanking): Ranked {
  return { order: ranking.order({ most: mostOrdered }), standing: ranking.standing() }
}

/** The review screened once more in the order of the ranking; a label is looked at when its turn has come. */
async function simulated(id: number, { relevant, options }: Extract<RankingAsk, { ask: 'simulate' }>) {
  const labels = new Set(relevant)
  const labelled = records.map((it) => ({ ...it, label: labels.has(it.id) }))
  const progress = (done: number, total: number): void => say({ id, progress: [done, total] })
  try {
    return savingsOf(await inSteps(simulationInSteps(labelled, options, { clock: Date.now, progress }), host), labels)
  } finally {
    hasGivenUp = false
  }
}
