/**
 * Duplicates found and written in a large review on the embedded store while somebody reads, then 1,000 records that come in later.
 * `npm run bench duplicates`; `OVERSYN_BENCH_RECORDS=10000` for a quick look.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import {
  addTo,
  type Change,
  type DedupeResult,
  type Index,
  openIndex,
  resultOf,
  type SourceRecord,
} from '@oversyn/dedupe'
import { type Moment, openStore, type Store } from '@oversyn/store'
import { actor, importLater, makeDuplicates } from './duplicates/generated-duplicates.ts'
import { type Figure, percentile, printFigures } from './spine/figures.ts'

const records = Number(process.env.OVERSYN_BENCH_RECORDS ?? 50_000)
const twice = Math.round(0.4 * records)
const later = 1_000
const key = 'dubletter'
let kept: { index: Index; moment: Moment } | undefined
const folder = await mkdtemp(join(tmpdir(), 'oversyn-bench-'))

console.log(
  `Node ${process.version}, ${cpus().length} processors, ${process.platform}, load ${loadavg()[0]?.toFixed(1)}`,
)
const store = await openStore({ home: folder })
try {
  await makeDuplicates(store, key, { twice, once: records - 2 * twice })
  printFigures(`${records} records, ${twice} of them twice`, await run(findAll))
  await importLater(store, key, later)
  printFigures(`${later} records later, half of them known, by the finder of before`, await run(findLater))
  printFigures('Nothing new, by a new finder', await run(findAll))
} finally {
  await store.close()
  await rm(folder, { recursive: true, force: true })
}

/** Finds and writes, with somebody reading beside it. */
async function run(
  find: (moment: Moment) => Promise<{ result: DedupeResult | Change; read: number }>,
): Promise<Figure[]> {
  const moment = await store.duplicates.begin(key)
  const finding = clock()
  const { result, read } = await find(moment)
  const found = finding()
  const reading = watch(store)
  const writing = clock()
  const counts = await store.duplicates.write(actor, moment, result, 'usual')
  const written = writing()
  if (counts && kept) kept.moment = counts.moment
  const waits = await reading.end()
  return [
    { measure: 'records read for the finder', measured: read, unit: 's' },
    { measure: 'found, the reading of records included', measured: found.seconds, unit: 's' },
    { measure: 'time of processors for that', measured: found.cpu, unit: 's' },
    { measure: `${counts?.found.linked} duplicates written`, measured: written.seconds, unit: 's' },
    { measure: 'time of processors for that, reading beside it included', measured: written.cpu, unit: 's' },
    {
      measure: `longest wait of ${waits.length} readings while writing`,
      measured: Math.max(...waits),
      median: percentile(waits, 0.5),
      unit: 'ms',
    },
    { measure: 'waits of a reader, p95', measured: percentile(waits, 0.95), unit: 'ms', target: 100 },
  ]
}

function clock(): () => { seconds: number; cpu: number } {
  const cpu = process.cpuUsage()
  const before = performance.now()
  return () => {
    const { user, system } = process.cpuUsage(cpu)
    return { seconds: (performance.now() - before) / 1000, cpu: (user + system) / 1e6 }
  }
}

/** What the server's thread does; here in this process, so that nobody can read meanwhile and only writing is waited for. */
async function findAll(moment: Moment): Promise<{ result: DedupeResult; read: number }> {
  const { records, read } = await readAll(store.duplicates.records(moment))
  const open = openIndex()
  for (const record of records) open.add(record)
  kept = { index: open.close(), moment }
  return { result: resultOf(kept.index), read }
}

async function findLater(): Promise<{ result: Change; read: number }> {
  const later = kept && (await store.duplicates.later(kept.moment))
  if (!kept || !later) throw new Error('nothing was kept')
  const { records, read } = await readAll(later)
  return { result: addTo(kept.index, records), read }
}

async function readAll(pages: AsyncIterable<SourceRecord[]>): Promise<{ records: SourceRecord[]; read: number }> {
  const reading = clock()
  const records: SourceRecord[] = []
  for await (const page of pages) records.push(...page)
  return { records, read: reading().seconds }
}

/** Somebody who looks at the review, its records, its log and its pairs again and again. */
function watch({ state, records, log, duplicates }: Store): { end: () => Promise<number[]> } {
  const looks = [
    () => state(key),
    () => records.list(key, { limit: 50 }),
    () => log(key, { limit: 20 }),
    () => duplicates.groups(key, { limit: 20 }),
  ]
  const waits: number[] = []
  let isOver = false
  const read = async (): Promise<void> => {
    while (!isOver)
      for (const look of looks) {
        const before = performance.now()
        await look()
        waits.push(performance.now() - before)
        await wait(10)
      }
  }
  const reading = read()
  return {
    end: async () => {
      isOver = true
      await reading
      return waits
    },
  }
}
