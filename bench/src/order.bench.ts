/** The order in the program: 50,000 reports with 5,000 decisions, brought up to date behind those who screen. `npm run bench order`. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { type Actor, type Happening, usualPlan } from '@oversyn/model'
import { Rankings } from '@oversyn/server'
import { seededRandom } from '@oversyn/stats'
import { openStore, type Store } from '@oversyn/store'
import { printFigures, timed } from './spine/figures.ts'
import { generatedFile } from './spine/generated-records.ts'

const key = 'rekkefolge'
const stage = 'title'
const [records, decisions] = [50_000, 5_000]
const actor: Actor = { id: 'bench', assurance: 'claimed' }
/** Keeps the review for the next run. */
const kept = process.env.OVERSYN_BENCH_HOME
const folder = await mkdtemp(join(tmpdir(), 'oversyn-bench-'))

const store = await openStore({ home: kept ?? join(folder, 'generated') })
const rankings = new Rankings(store, ({ error }) => {
  throw error
})
try {
  if (!(await store.reviews()).some((it) => it.key === key)) await prepare(store)
  await measure(store)
} finally {
  await rankings.stop()
  await store.close()
  await rm(folder, { recursive: true, force: true })
}

async function prepare(at: Store): Promise<void> {
  const random = seededRandom(17)
  await at.createReview(actor, { title: 'Rekkefølge', key })
  const plan = usualPlan()
  await at.execute(actor, key, 'planWork', { value: { ...plan, ranking: { ...plan.ranking, use: true } } })
  const { made } = await at.execute(actor, key, 'nameSource', { value: { type: 'database', name: 'Oria' } })
  const file = generatedFile(random, records)
  const given = { name: 'oria.jsonl', bytes: file.bytes }
  await at.importRecords(actor, key, { source: made?.id ?? '', search: null, file: given, records: () => file.records })
  const reports = await at.screening.reports(key, stage)
  for (let from = 0; from < decisions; from += 1_000)
    await at.append(actor, key, reports.slice(from, from + 1_000).map(judged))

  function judged(report: string): Happening {
    const verdict = random() < 0.05 ? 'include' : 'exclude'
    const drawn = random() < 0.05 ? { drawn: true as const } : {}
    return { type: 'report.screened', payload: { report, stage, verdict, criterion: null, ...drawn } }
  }
}

async function measure(at: Store): Promise<void> {
  const { head } = await at.state(key)
  const [opening = 0] = await timed(1, 0, () => rankings.standing(head.id, stage))
  const before = process.cpuUsage()
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const refresh = await timed(20, 2, async () => {
    const { cards } = await at.screening.next(head.id, stage, actor.id, 1)
    const report = cards[0]?.report ?? ''
    await at.execute(actor, head.id, 'screenReport', input(report))
    await rankings.standing(head.id, stage)
  })
  delay.disable()
  const used = process.cpuUsage(before)
  printFigures('The order of 50,000 reports with 5,000 decisions, in the program', [
    { measure: 'the first order, from the store', measured: opening / 1000, unit: 's', target: 15 },
    {
      measure: 'a decision in the order and the standing',
      measured: Math.max(...refresh),
      median: middle(refresh),
      unit: 'ms',
      target: 1_500,
    },
    { measure: 'the same, of processors', measured: (used.user + used.system) / 1000 / 22, unit: 'ms', target: 1_500 },
    { measure: 'the server held up meanwhile, p99', measured: delay.percentile(99) / 1e6, unit: 'ms', target: 50 },
    { measure: 'memory of the process', measured: process.memoryUsage.rss() / 1e9, unit: 'GB', target: 1.4 },
  ])
}

function input(report: string) {
  return { report, stage, verdict: 'exclude', criterion: null } as const
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
