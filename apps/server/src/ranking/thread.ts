/** The thread that ranks one stage of one review. Runs from the build. */
import { parentPort } from 'node:worker_threads'
import { type Decision, inSteps, LiveRanking, type RankingRecord, type StepsHost, simulate } from '@oversyn/ranking'
import type { Ranked, RankingAsk, RankingReply, RankingRequest, Savings } from './messages.ts'

const port = parentPort
if (!port) throw new Error('the ranking runs in a worker thread')
const say = (reply: RankingReply): void => port.postMessage(reply)

/** As many as anybody screens before the order is made anew. */
const mostOrdered = 5_000
/** Points enough to draw a curve. */
const mostPoints = 200

const host: StepsHost = { clock: Date.now, pause: () => new Promise(setImmediate) }
const records: RankingRecord[] = []
let live: LiveRanking | undefined
/** One thing after another: a decision never comes in the middle of an opening. */
let turn: Promise<unknown> = Promise.resolve()

port.on('message', ({ id, what }: RankingRequest) => {
  turn = turn.then(() => answer(id, what)).catch((error: Error) => say({ id, failed: error.message }))
})

async function answer(id: number, what: RankingAsk): Promise<void> {
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
      return say({ id, answer: savings(id, what) })
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

function savings(id: number, { relevant, options }: Extract<RankingAsk, { ask: 'simulate' }>): Savings {
  const labels = new Set(relevant)
  const labelled = records.map((it) => ({ ...it, label: labels.has(it.id) }))
  const { order, metrics, firstRelevant, stop } = simulate(labelled, options, {
    clock: Date.now,
    progress: (done, total) => say({ id, progress: [done, total] }),
  })
  const every = Math.max(1, Math.ceil(order.length / mostPoints))
  const curve: Savings['curve'] = [[0, 0]]
  let found = 0
  for (const [at, report] of order.entries()) {
    if (labels.has(report)) found += 1
    const screened = at + 1
    if (screened % every === 0 || screened === order.length || screened === stop.at) curve.push([screened, found])
  }
  return { records: order.length, relevant: found, curve, firstRelevant, wss95: metrics.wss95, stop }
}
