/** 50,000 records into a review, from the file to the list, on both engines, while somebody reads. `npm run bench import`. */
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureImport } from './import/measure-import.ts'
import { startPostgres } from './import/postgres.ts'
import { printFigures } from './spine/figures.ts'

const count = Number(process.env.OVERSYN_BENCH_RECORDS ?? 50_000)
const folder = await mkdtemp(join(tmpdir(), 'oversyn-bench-'))

console.log(
  `Node ${process.version}, ${cpus().length} processors, ${process.platform}, load ${loadavg()[0]?.toFixed(1)}`,
)
try {
  printFigures(`${count} records, embedded`, await measureImport(join(folder, 'embedded'), count, 15))
  const postgres = await startPostgres(`${folder}-postgres`)
  try {
    process.env.DATABASE_URL = postgres.url
    printFigures(`${count} records, PostgreSQL`, await measureImport(join(folder, 'served'), count, 12))
  } finally {
    delete process.env.DATABASE_URL
    await postgres.stop()
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
