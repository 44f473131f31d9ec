/**
 * Duplicates found and written in a large review on the embedded store while somebody reads, then 1,000 records that come in later.
 * `npm run bench duplicates`; `OVERSYN_BENCH_RECORDS=10000` for a quick look.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type DedupeResult, openIndex, resultOf } from '@oversyn/dedupe'
import { type Moment, openStore, type Store } from '@oversyn/store'
import { actor, importLater, makeDuplicates } from './duplicates/generated-duplicates.ts'
import { type Figure, percentile, printFigures } from './spine/figures.ts'

const records = Number(process.env.OVERSYN_BENCH_RECORDS ?? 50_000)
const twice = Math.round(0.4 * records)
const later = 1_000
const key = 'dubletter'
const folder = await mkdtemp(join(tmpdir(), 'oversyn-bench-'))

console.log(
  `Node ${process.version}, ${cpus().length} processors, ${process.platform}, load ${loadavg()[0]?.toFixed(1)}`,
)
const store = await openStore({ home: folder })
try {
  await makeDuplicates(store, key, { twice, once: records - 2 * twice })
  printFigures(`${records} records, ${twice} of them twice`, await run())
  printFigures('Nothing new', await run())
  await importLater(store, key, later)
  printFigures(`${later} records later, half of them known`, await run())
} finally {
  await store.close()
  await rm(folder, { recursive: true, force: true })
}

/** Finds and writes, with somebody reading beside it. */
async function run(): Promise<Figure[]> {
  const moment = await store.duplicates.begin(key)
  const finding = clock()
  const { result, read } = await find(store, moment)
  const found = finding()
  const reading = watch(store)
  const writing = clock()
  const counts = await store.duplicates.write(actor, moment, result, 'usual')
  const written = writing()
  const waits = await reading.end()
  return [
    { measure: 'records read for the finder', measured: read, unit: 's' },
    { measure: 'found, the reading of records included', measured: found.seconds, unit: 's' },
    { measure: 'time of processors for that', measured: found.cpu, unit: 's' },
    { measure: `${counts?.linked} duplicates written`, measured: written.seconds, unit: 's' },
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
async function find({ duplicates }: Store, moment: Moment): Promise<{ result: DedupeResult; read: number }> {
  const reading = clock()
  const pages = []
  for await (const page of duplicates.records(moment)) pages.push(page)
  const { seconds: read } = reading()
  const open = openIndex()
  for (const page of pages) for (const record of page) open.add(record)
  return { result: resultOf(open.close()), read }
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
