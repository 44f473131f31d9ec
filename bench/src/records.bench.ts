/** A list of 100,000 records on the embedded store: where its pages begin, a page, one report, an export. `npm run bench records`. */
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type RecordsAsked, type Store } from '@oversyn/store'
import { makeRecords, recordsKey } from './records/generated-references.ts'
import { type Figure, percentile, printFigures } from './spine/figures.ts'

const count = Number(process.env.OVERSYN_BENCH_RECORDS ?? 100_000)
const pageSize = 100
/** Keeps the review for the next run: making it takes a minute. */
const kept = process.env.OVERSYN_BENCH_HOME
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'oversyn-bench-')))

const lists: Readonly<Record<string, RecordsAsked>> = {
  'every record, by title': { each: 'record' },
  'reports, by title': { each: 'report' },
  'reports, newest year first': { each: 'report', order: '-year' },
  'reports, by author': { each: 'report', order: 'author' },
  'reports, newest import first': { each: 'report', order: '-import' },
  'reports of 2008-2011': { each: 'report', from: 2008, to: 2011 },
  'reports without abstract': { each: 'report', abstract: 'missing' },
  'reports with "samarbeid"': { each: 'report', words: 'samarbeid' },
  'reports with "sårbar bolig 9"': { each: 'report', words: 'sårbar bolig 9' },
  'reports linked': { each: 'report', linked: true },
  'reports tagged': { each: 'report', tags: ['viktig'] },
  'reports included by title': { each: 'report', standings: [{ stage: 'title', verdict: 'include' }] },
  'reports not judged': { each: 'report', standings: [{ stage: 'title', verdict: 'none' }] },
}

console.log(
  `Node ${process.version}, ${cpus().length} processors, ${process.platform}, load ${loadavg()[0]?.toFixed(1)}`,
)
console.log('Times are of the processor, so that what else the machine does counts little.')
const store = await openStore({ home: folder })
try {
  if (!(await store.reviews()).some((it) => it.key === recordsKey)) {
    const before = performance.now()
    await makeRecords(store, count)
    console.log(`${count} records made in ${((performance.now() - before) / 1000).toFixed(0)} s`)
  }
  // What was asked before is kept: so each is asked for pages of another size.
  let size = pageSize
  const anew = (list: RecordsAsked) => store.records.anchors(recordsKey, { ...list, size: ++size })
  printFigures('Where the pages begin, asked for the first time', await measure(5, anew, 300))
  const again = (list: RecordsAsked) => store.records.anchors(recordsKey, { ...list, size: pageSize })
  printFigures('Where the pages begin, asked for again', await measure(20, again, 50))
  printFigures('A page anywhere', await measurePages(store))
  printFigures('Other questions', await others(store))
} finally {
  await store.close()
  if (kept === undefined) await rm(folder, { recursive: true, force: true })
}

async function measure(
  rounds: number,
  run: (list: RecordsAsked) => Promise<unknown>,
  target: number,
): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [measured, list] of Object.entries(lists))
    figures.push(await figure(measured, rounds, () => run(list), target))
  return figures
}

async function measurePages(from: Store): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const [measured, list] of Object.entries(lists)) {
    const { total, anchors } = await from.records.anchors(recordsKey, { ...list, size: pageSize })
    let round = 0
    const page = () => {
      round += 1
      // Far apart, as when the bar is dragged.
      const at = anchors[(round * 7919) % Math.max(1, anchors.length)]
      return from.records.list(recordsKey, { ...list, at, limit: pageSize })
    }
    figures.push(await figure(`${measured} (${total})`, 20, page, 50))
  }
  return figures
}

async function others(from: Store): Promise<Figure[]> {
  const { records } = await from.records.list(recordsKey, { each: 'report', linked: true, limit: 20 })
  let round = 0
  const exportAll = async () => {
    for await (const _ of from.records.references(recordsKey, { each: 'report' })) round += 1
  }
  return [
    await figure('what there is to filter by', 5, () => from.records.facets(recordsKey), 500),
    await figure(
      'one linked report whole',
      20,
      () => from.records.report(recordsKey, records[round++ % 20]?.id ?? '', 'bench'),
      50,
    ),
    await figure('all reports merged, for an export', 1, exportAll, 60_000),
  ]
}

/** The 95th percentile of the processor's time, of all threads: the database runs in its own. */
async function figure(name: string, rounds: number, run: () => Promise<unknown>, target: number): Promise<Figure> {
  const times: number[] = []
  if (rounds > 1) await run()
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage()
    await run()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  return {
    measure: `${name}, p95`,
    measured: percentile(times, 0.95),
    median: percentile(times, 0.5),
    unit: 'ms',
    target,
  }
}
