/** Reading reference files: exact counts over a collection of real ones, the musts of hostile ones, fields kept, speed and memory. `npm run bench formats [MB]`. */
import { type ReadResult, readAll, readReferences } from '@oversyn/formats'
import { countFields, type FieldCount } from './field-loss.ts'
import { type GeneratedFormat, generated } from './generated-references.ts'
import { hostileMusts } from './hostile-musts.ts'
import { corpusFiles } from './reference-corpus.ts'

const seconds = (): number => performance.now() / 1000
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

await printSpeed('ris', 100)
await printSpeed('endnote-xml', 50)
await printSpeed('bibtex', 20)
await printCorpus()
await printHostile()

/** In its own memory, before anything else has been read. */
async function printSpeed(format: GeneratedFormat, megabytes: number): Promise<void> {
  const size = megabytes * 1e6
  const [making, makingWork] = await timed(async () => {
    for await (const _ of generated(format, size));
    return 0
  })
  const before = process.cpuUsage()
  const [took, records] = await timed(async () => {
    let count = 0
    for await (const event of readReferences(generated(format, size))) if ('record' in event) count += 1
    return count
  })
  const { user, system } = process.cpuUsage(before)
  const work = (user + system) / 1e6 - makingWork
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0)
  console.log(
    `${format.padEnd(12)} ${megabytes} MB, ${records} records: ${(megabytes / (took - making)).toFixed(1)} MB/s by the clock, ${(megabytes / work).toFixed(1)} MB/s of work; ${peak} MB resident at most`,
  )
}

/** Seconds by the clock, and what was made; for making also the seconds of work. */
async function timed(run: () => Promise<number>): Promise<[seconds: number, result: number]> {
  const from = seconds()
  const before = process.cpuUsage()
  const result = await run()
  const { user, system } = process.cpuUsage(before)
  return [seconds() - from, result === 0 ? (user + system) / 1e6 : result]
}

async function printCorpus(): Promise<void> {
  const formats = new Map<string, { files: number; exact: number; zeros: number; crashes: number }>()
  const fields = new Map<string, FieldCount>()
  for (const { file, format, records: expected, bytes } of corpusFiles('index.jsonl')) {
    if (format === 'xlsx') {
      const refusal = (await tried(bytes))?.problems[0]?.code
      console.log(
        `  ${file}: ${refusal === 'content-spreadsheet' ? 'refused as a spreadsheet' : 'not refused'}; not counted`,
      )
      continue
    }
    const tally = formats.get(format) ?? { files: 0, exact: 0, zeros: 0, crashes: 0 }
    formats.set(format, tally)
    tally.files += 1
    const result = await tried(bytes)
    if (!result) {
      tally.crashes += 1
      console.log(`  crash: ${file}`)
      continue
    }
    const { records, problems } = result
    if (records.length === expected) tally.exact += 1
    else
      console.log(`  ${file}: ${records.length} records, ${expected} expected; ${problems[0]?.code ?? 'no problems'}`)
    if (records.length === 0 && problems.length === 0) tally.zeros += 1
    if (format === 'ris' || format === 'nbib') countFields(new TextDecoder().decode(bytes), records, fields)
  }
  if (formats.size === 0) {
    console.log('formats: no collection found; OVERSYN_BENCH_DATA says where it lies')
    return
  }
  console.log('\nformat           files  exact  silent zeros  crashes')
  for (const [format, it] of [...formats].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(
      `${format.padEnd(16)} ${String(it.files).padStart(5)}  ${String(it.exact).padStart(5)}  ${String(it.zeros).padStart(12)}  ${String(it.crashes).padStart(7)}`,
    )
  }
  const sum = (of: (it: { files: number; exact: number; zeros: number; crashes: number }) => number): number =>
    [...formats.values()].reduce((all, it) => all + of(it), 0)
  const files = sum((it) => it.files)
  console.log(
    `all: exact ${sum((it) => it.exact)} of ${files} (${percent(
      sum((it) => it.exact),
      files,
    )}), silent zeros ${sum((it) => it.zeros)}, crashes ${sum((it) => it.crashes)}`,
  )
  console.log(
    `fields kept in RIS and MEDLINE: ${[...fields].map(([field, { kept, of }]) => `${field} ${percent(kept, of)} of ${of}`).join(', ')}`,
  )
}

async function printHostile(): Promise<void> {
  let [files, kept] = [0, 0]
  for (const { file, records: expected, must, bytes } of corpusFiles('hostile-index.jsonl')) {
    files += 1
    const from = seconds()
    const result = await tried(bytes)
    const took = seconds() - from
    const number = /h\d\d/.exec(file)?.[0] ?? ''
    const isExact = expected === null || result?.records.length === expected
    if (result && isExact && (hostileMusts[number]?.(result, took) ?? true)) kept += 1
    else console.log(`  ${file}: ${result ? `${result.records.length} records` : 'crash'}; must: ${must.join('; ')}`)
  }
  if (files > 0) console.log(`hostile: ${kept} of ${files} as they must be`)
}

async function tried(bytes: Uint8Array): Promise<ReadResult | undefined> {
  try {
    return await readAll(bytes)
  } catch (error) {
    console.log(error)
    return undefined
  }
}
