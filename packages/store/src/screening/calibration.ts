/** The round before the start: a sample that everyone screens, drawn so that it stays the same while more records come in. */
import type { Plan, Review, Stage } from '@oversyn/model'
import { seededRandom } from '@oversyn/stats'
import type { Db } from '../engine/engine.ts'
import { readEntry } from '../log/stored-rows.ts'
import { type Desk, importOf, type Sheet } from './desk.ts'

/** A calibration round. `since`: the entry of the log that first planned it as it is. */
export interface Round {
  stage: Stage
  size: number
  isConcluded: boolean
  since: number
  seed: number
}

const known = new WeakMap<Plan, Round>()

/** The calibration round of a review; `undefined` where none is planned. */
export async function roundOf(db: Db, { head, plan }: Review): Promise<Round | undefined> {
  if (!plan?.calibration) return undefined
  const before = known.get(plan)
  if (before) return before
  const { stage, size, concluded } = plan.calibration
  const since = await plannedSince(db, head.id, stage, size)
  const round = { stage, size, isConcluded: concluded, since, seed: plan.ranking.seed }
  known.set(plan, round)
  return round
}

/** The first of the latest plans in a row that have this very round, concluded or not. */
async function plannedSince(db: Db, review: string, stage: Stage, size: number): Promise<number> {
  const rows = await db
    .selectFrom('event_subject')
    .innerJoin('event', (it) =>
      it.onRef('event.review', '=', 'event_subject.review').onRef('event.seq', '=', 'event_subject.seq'),
    )
    .select(['event.seq', 'event.envelope', 'event.payload', 'event.salt', 'event.hash'])
    .where('event_subject.review', '=', review)
    .where('event_subject.kind', '=', 'plan')
    .orderBy('event.seq', 'desc')
    .execute()
  let since = 0
  for (const { seq, ...stored } of rows) {
    const { event } = readEntry(stored)
    if (event.payload === null || event.type !== 'work.planned') break
    const { calibration } = event.payload.value
    if (calibration?.stage !== stage || calibration.size !== size) break
    since = seq
  }
  return since
}

const samples = new WeakMap<readonly Sheet[], { round: Round; sample: Set<string> }>()

/**
 * The reports of a round: drawn by the seed among those whose imports were there when it was planned, or, where they are too few, among
 * those of the next imports until they are enough.
 */
export function sampleOf(desk: Desk, round: Round): ReadonlySet<string> {
  const sheets = desk.inPlace()
  const before = samples.get(sheets)
  if (before?.round === round) return before.sample
  const among: Sheet[] = []
  let last = 0
  for (const sheet of sheets) {
    if (!sheet.isOpen) continue
    const from = importOf(sheet.place)
    if (from > round.since && from !== last && among.length >= round.size) break
    among.push(sheet)
    last = from
  }
  const drawn = among
    .map(({ report }) => ({ report, draw: drawOf(round.seed, report) }))
    .sort((a, b) => a.draw - b.draw || (a.report < b.report ? -1 : 1))
  const sample = new Set(drawn.slice(0, round.size).map((it) => it.report))
  samples.set(sheets, { round, sample })
  return sample
}

/** A number between 0 and 1 that a report always draws with a seed. */
function drawOf(seed: number, report: string): number {
  return seededRandom(seed ^ Number.parseInt(report.slice(-8), 16))()
}
