/** What a simulated review comes to, short enough to be kept and drawn. Pure. */
import type { Simulation } from '@oversyn/ranking'
import type { Savings } from './messages.ts'

/** Points enough to draw a curve. */
const mostPoints = 200
const shares = [0.5, 0.8, 0.9, 0.95, 1]

export function savingsOf({ order, metrics, firstRelevant, stop }: Simulation, relevant: ReadonlySet<string>): Savings {
  const every = Math.max(1, Math.ceil(order.length / mostPoints))
  const total = order.filter((it) => relevant.has(it)).length
  const curve: Savings['curve'] = [[0, 0]]
  const reached: Savings['reached'] = []
  let found = 0
  for (const [at, report] of order.entries()) {
    const screened = at + 1
    if (relevant.has(report)) {
      found += 1
      for (const share of shares.slice(reached.length)) {
        if (found < share * total) break
        reached.push({ share, found, screened })
      }
    }
    if (screened % every === 0 || screened === order.length || screened === stop.at) curve.push([screened, found])
  }
  return { records: order.length, relevant: total, curve, reached, firstRelevant, wss95: metrics.wss95, stop }
}
