/** The speed of the spine against its targets: start, screens, commands, report, sizes. `npm run bench spine`. */
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@oversyn/store'
import { measureCommands } from './spine/commands.ts'
import { type Figure, printFigures } from './spine/figures.ts'
import { measureFirstPage, referenceKey } from './spine/first-page.ts'
import { measureFirstScreen } from './spine/first-screen-size.ts'
import { generatedKey, generateReview } from './spine/generated-review.ts'
import { startOn } from './spine/running.ts'
import { measureScreens } from './spine/screens.ts'

/** Keeps the generated review for the next run: making it takes minutes. */
const kept = process.env.OVERSYN_BENCH_HOME
const folder = await mkdtemp(join(tmpdir(), 'oversyn-bench-'))

console.log(
  `Node ${process.version}, ${cpus().length} processors, ${process.platform}, load ${loadavg()[0]?.toFixed(1)}`,
)
try {
  const start = await measureFirstPage(folder)
  printFigures('Start', [...start.figures, measureFirstScreen()])
  printFigures('The reference review', await measureServer(start.home, referenceKey))
  const home = kept ?? join(folder, 'generated')
  printFigures('Making a review of 100,000 records and 300,000 decisions', await prepareGenerated(home))
  printFigures('The generated review', await measureServer(home, generatedKey))
  printFigures('Verifying the generated review', await measureVerify(home))
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** Screens, commands and memory of a server on a home. */
async function measureServer(home: string, key: string): Promise<Figure[]> {
  const running = await startOn(home)
  try {
    const own = [...(await measureScreens(running, key)), ...(await measureCommands(running, key))]
    const memory = running.memory()
    if (memory !== undefined) own.push({ measure: 'memory of the server', measured: memory / 1e6, unit: 'MB' })
    return own
  } finally {
    await running.stop()
  }
}

/** Makes the generated review where it is not there. */
async function prepareGenerated(home: string): Promise<Figure[]> {
  const store = await openStore({ home })
  try {
    if ((await store.reviews()).some((it) => it.key === generatedKey)) return []
    const made = await generateReview(store)
    const rate = (count: number, seconds: number) => ({ measured: count / seconds, unit: 'per second' })
    return [
      { measure: `importing ${made.records} records`, ...rate(made.records, made.recordsTook) },
      { measure: `appending ${made.decisions} decisions`, ...rate(made.decisions, made.decisionsTook) },
    ]
  } finally {
    await store.close()
  }
}

/** Verifies the generated review: chain, replay, every table, every record. */
async function measureVerify(home: string): Promise<Figure[]> {
  const store = await openStore({ home })
  try {
    const before = performance.now()
    const [found] = await store.verify(generatedKey)
    const took = (performance.now() - before) / 1000
    if (!found?.whole) throw new Error(`The generated review is not whole: ${found?.problems[0]?.message}`)
    return [
      { measure: `verifying ${found.events} entries and their records`, measured: took, unit: 's' },
      { measure: 'memory while verifying', measured: process.memoryUsage.rss() / 1e6, unit: 'MB' },
    ]
  } finally {
    await store.close()
  }
}
