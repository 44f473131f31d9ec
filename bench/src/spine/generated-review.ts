/** A review of 100,000 records and 300,000 decisions, made through the store's own doors. */
import { type Actor, type Happening, type Stage, uuidv7 } from '@oversyn/model'
import { type Random, seededRandom } from '@oversyn/stats'
import type { Store } from '@oversyn/store'
import { generatedFile } from './generated-records.ts'
import { generatedState } from './generated-state.ts'

export const generatedKey = 'generert'
const seed = 20_260
const recordsPerSource = 25_000
const batch = 2_000
const screeners: readonly Actor[] = [
  { id: 'screener-1', assurance: 'claimed' },
  { id: 'screener-2', assurance: 'claimed' },
]
/** How many records are judged at each stage, by both screeners: 300,000 decisions together. */
const judged: readonly (readonly [Stage, number])[] = [
  ['title', 100_000],
  ['abstract', 40_000],
  ['fulltext', 10_000],
]

/** What making it took, in seconds. */
export interface Making {
  records: number
  recordsTook: number
  decisions: number
  decisionsTook: number
}

/** Makes the review; always the same one, but for the ids and times that the store gives. */
export async function generateReview(store: Store): Promise<Making> {
  const [actor] = screeners
  if (!actor) throw new RangeError('nobody screens')
  const random = seededRandom(seed)
  const bytes = (count: number) => Uint8Array.from({ length: count }, () => Math.floor(random() * 256))
  await store.createReview(actor, { title: 'En generert oversikt', key: generatedKey })
  const { happenings, sources, reasons } = generatedState(random, () => uuidv7(1_700_000_000_000, bytes(10)))
  await store.append(actor, generatedKey, happenings)
  const beforeRecords = performance.now()
  for (const source of sources) {
    const file = generatedFile(random, recordsPerSource)
    const given = { name: `${source}.jsonl`, bytes: file.bytes }
    await store.importRecords(actor, generatedKey, { source, search: null, file: given, records: () => file.records })
  }
  const beforeDecisions = performance.now()
  const reports = await allReports(store)
  let decisions = 0
  for (const [stage, count] of judged)
    for (const screener of screeners)
      for (let from = 0; from < count; from += batch) {
        const part = reports.slice(from, Math.min(from + batch, count))
        await store.append(
          screener,
          generatedKey,
          part.map((report) => judgement(random, report, stage, reasons)),
        )
        decisions += part.length
      }
  return {
    records: reports.length,
    recordsTook: (beforeDecisions - beforeRecords) / 1000,
    decisions,
    decisionsTook: (performance.now() - beforeDecisions) / 1000,
  }
}

async function allReports(store: Store): Promise<string[]> {
  const reports: string[] = []
  let after: string | undefined
  do {
    const page = await store.records.list(generatedKey, { limit: 5_000, at: after })
    reports.push(...page.records.map((it) => it.report))
    after = page.next ?? undefined
  } while (after !== undefined)
  return reports
}

function judgement(random: Random, report: string, stage: Stage, reasons: readonly string[]): Happening {
  const chance = random()
  const verdict = chance < 0.25 ? 'include' : chance < 0.3 ? 'maybe' : 'exclude'
  const reason = reasons[Math.floor(random() * reasons.length)] ?? null
  return {
    type: 'report.screened',
    payload: { report, stage, verdict, criterion: verdict === 'exclude' ? reason : null },
  }
}
