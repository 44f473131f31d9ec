/** Stages of screening that were stopped before their end: against the rule, without draws by chance, or with reports that came later. */
import { cameAfterStop } from '../flow/left-by-stop.ts'
import type { Check, Found, Ways } from './check.ts'

/** The rule did not allow it: that less is missed than the target says is then a judgement, and no estimate. */
export const stopAgainstRule: Check = ({ review }) =>
  review.stops
    .filter((it) => !it.allowed)
    .map(({ id, key, stage, screened, remaining, reason }) => ({
      code: 'stop-against-rule',
      severity: 'warning',
      where: { kind: 'stop', id, key },
      values: { stage, screened, remaining, reason: reason ?? '' },
    }))

/** Nothing was drawn by chance, so that recall is told by the very order whose recall is in question. */
export const stopWithoutDraws: Check = ({ review }) => {
  if (review.plan?.ranking.randomShare !== 0) return []
  return review.stops.map(({ id, key, stage }) => ({
    code: 'stop-without-draws',
    severity: 'note',
    where: { kind: 'stop', id, key },
    values: { stage },
  }))
}

/** Reports have come to a stopped stage since. Nobody is given them, and no evidence speaks of them. */
export const stopOutgrown: Check = ({ review }: Ways) =>
  review.stops.flatMap(({ id, key, stage }): Found[] => {
    const count = cameAfterStop(review, stage)
    if (count === 0) return []
    return [{ code: 'stop-outgrown', severity: 'warning', where: { kind: 'stop', id, key }, values: { stage, count } }]
  })
