/** Screening of 100,000 reports with 300,000 decisions: building the desk, the next reports after a decision, lists and agreement. `npm run bench screening`. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { usualPlan } from '@oversyn/model'
import { openStore, type Store } from '@oversyn/store'
import { type Figure, p95, printFigures, timed } from './spine/figures.ts'
import { generatedKey, generateReview } from './spine/generated-review.ts'

/** Keeps the generated review for the next run: making it takes minutes. */
const kept = process.env.OVERSYN_BENCH_HOME
const folder = await mkdtemp(join(tmpdir(), 'oversyn-bench-'))
const home = kept ?? join(folder, 'generated')
const actor = { id: 'screener-3', assurance: 'claimed' } as const

try {
  await prepare()
  // Opened anew, so that nothing is known.
  const store = await openStore({ home })
  try {
    printFigures('Screening 100,000 reports with 300,000 decisions', await measure(store))
  } finally {
    await store.close()
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function prepare(): Promise<void> {
  const store = await openStore({ home })
  try {
    if (!(await store.reviews()).some((it) => it.key === generatedKey)) await generateReview(store)
    // Two judge the generated reports; a third makes work for the one who is measured.
    const plan = { ...usualPlan(2), reviewers: { title: 2, abstract: 2, fulltext: 2 } } as const
    await store.execute(actor, generatedKey, 'planWork', { value: plan })
    const { left } = await store.screening.next(generatedKey, 'title', actor.id, 1)
    if (left < 200) await makeWork(store)
  } finally {
    await store.close()
  }
}

/** The last thousand reports lose one of their two judgements, so that they wait for somebody. */
async function makeWork(store: Store): Promise<void> {
  const reports = (await store.screening.reports(generatedKey, 'title')).slice(-1_000)
  const happenings = reports.map((report) => ({
    type: 'decision.withdrawn' as const,
    payload: { report, stage: 'title' as const },
  }))
  await store.append({ id: 'screener-2', assurance: 'claimed' }, generatedKey, happenings)
}

async function measure(store: Store): Promise<Figure[]> {
  const { screening } = store
  await store.state(generatedKey)
  const cold = await timed(1, 0, () => screening.progress(generatedKey, actor.id))
  const decide = async () => {
    const { cards } = await screening.next(generatedKey, 'title', actor.id, 1)
    const report = cards[0]?.report ?? ''
    await store.execute(actor, generatedKey, 'screenReport', {
      report,
      stage: 'title',
      verdict: 'maybe',
      criterion: null,
    })
  }
  const next: number[] = []
  const progress: number[] = []
  const decisions: number[] = []
  for (let round = 0; round < 30; round += 1) {
    const start = performance.now()
    await decide()
    const decided = performance.now()
    decisions.push(decided - start)
    await screening.next(generatedKey, 'title', actor.id, 10)
    const given = performance.now()
    next.push(given - decided)
    await decide()
    const again = performance.now()
    await screening.progress(generatedKey, 'screener-1')
    progress.push(performance.now() - again)
  }
  const list = await timed(10, 1, () =>
    screening.list(generatedKey, 'title', 'screener-1', { state: 'conflict', limit: 25 }),
  )
  const agreement = await timed(3, 0, () => screening.agreement(generatedKey, 'title', 'bench', 'stage'))
  return [
    { measure: 'building the desks of three stages', measured: (cold[0] ?? 0) / 1000, unit: 's', target: 3 },
    p95('the next ten reports after a decision', next, 50),
    p95('a decision, from the question what is next to the commit', decisions),
    p95('progress of three stages after a decision', progress),
    p95('a page of the conflicts', list),
    p95('agreement over the stage', agreement),
    { measure: 'memory', measured: process.memoryUsage.rss() / 1e6, unit: 'MB' },
  ]
}
