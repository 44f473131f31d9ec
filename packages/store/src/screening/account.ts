/** What was done at a stage beyond its counts, for the report of the review. */
import type { Stage } from '@oversyn/model'
import type { Agreement } from '@oversyn/stats'
import type { Db } from '../engine/engine.ts'
import { readData } from '../state/read-data.ts'

interface Figure {
  value: number | null
  low: number | null
  high: number | null
}

/** As the report tells it. `kappa`: where just two people judged together. */
export interface StageAccount {
  stage: Stage
  compared: number
  agreed: number
  alpha: Figure
  kappa: Figure | null
  settled: { agreed: number; adjudicated: number }
  /** Exclusions and inclusions that a revision of a criterion asks to be looked at again. */
  outdated: number
  outdatedIncluded: number
}

export function accountOf(
  stage: Stage,
  found: Agreement,
  settled: StageAccount['settled'],
  outdated: Pick<StageAccount, 'outdated' | 'outdatedIncluded'>,
): StageAccount {
  const figure = ({ value, interval }: Agreement['alpha']): Figure => ({
    value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  })
  const pairs = found.pairs.filter((it) => it.compared > 0)
  const [pair] = pairs
  return {
    stage,
    compared: found.compared,
    agreed: found.percent.agreed,
    alpha: figure(found.alpha),
    kappa: pair && pairs.length === 1 ? figure(pair.kappa) : null,
    settled,
    ...outdated,
  }
}

/** How many conflicts of a stage were settled, by how; those that were judged anew since are none any more. */
export async function settledAt(db: Db, review: string, stage: Stage): Promise<StageAccount['settled']> {
  const rows = await db
    .selectFrom('fact')
    .innerJoin('outcome', (it) => it.onRef('outcome.review', '=', 'fact.review').onRef('outcome.seq', '=', 'fact.seq'))
    .select('fact.data')
    .where('fact.review', '=', review)
    .where('fact.kind', '=', 'resolution')
    .where('fact.detail', '=', stage)
    .where('outcome.stage', '=', stage)
    .execute()
  const agreed = rows.filter(({ data }) => (readData(data) as { how?: string }).how === 'agreed').length
  return { agreed, adjudicated: rows.length - agreed }
}
