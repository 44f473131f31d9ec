/** 10,000 duplicates written into a review on the embedded store while somebody reads. `npm run bench duplicates`. */
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type DedupeResult, openIndex, resultOf } from '@oversyn/dedupe'
import { openStore, type Store } from '@oversyn/store'
import { actor, makeDuplicates } from './duplicates/generated-duplicates.ts'
import { type Figure, percentile, printFigures } from './spine/figures.ts'

const twice = Number(process.env.OVERSYN_BENCH_RECORDS ?? 10_000)
const key = 'dubletter'
const folder = await mkdtemp(join(tmpdir(), 'oversyn-bench-'))

console.log(
  `Node ${process.version}, ${cpus().length} processors, ${process.platform}, load ${loadavg()[0]?.toFixed(1)}`,
)
const store = await openStore({ home: folder })
try {
  await makeDuplicates(store, key, twice, twice)
  const moment = await store.duplicates.begin(key)
  const result = await find(store)
  const reading = watch(store)
  const cpu = process.cpuUsage()
  const before = performance.now()
  const found = await store.duplicates.write(actor, moment, result, 'usual')
  const took = performance.now() - before
  const { user, system } = process.cpuUsage(cpu)
  const waits = await reading.end()
  const figures: Figure[] = [
    { measure: `${found?.linked} duplicates written`, measured: took / 1000, unit: 's' },
    { measure: 'time of processors, reading included', measured: (user + system) / 1e6, unit: 's' },
    {
      measure: `longest wait of ${waits.length} readings`,
      measured: Math.max(...waits),
      median: percentile(waits, 0.5),
      unit: 'ms',
      target: 100,
    },
    { measure: 'waits of a reader, p95', measured: percentile(waits, 0.95), unit: 'ms' },
  ]
  printFigures(`${3 * twice} records, ${twice} of them twice`, figures)
} finally {
  await store.close()
  await rm(folder, { recursive: true, force: true })
}

async function find({ duplicates }: Store): Promise<DedupeResult> {
  const open = openIndex()
  const moment = await duplicates.begin(key)
  for await (const page of duplicates.records(moment)) for (const record of page) open.add(record)
  return resultOf(open.close())
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
