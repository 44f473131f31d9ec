/** Duplicates on labelled sets, beside other tools; speed and memory on generated records. `npm run bench dedupe`. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dedupe, explain, type Policy, policies } from '@oversyn/dedupe'
import { poorerSets } from './dedupe-poorer.ts'
import type { ScaleResult } from './dedupe-scale.ts'
import { rates, type Score, scoreClusters, sumScores } from './dedupe-score.ts'
import { type DedupeSet, dedupeFolder, dedupeSets, goldenPairs } from './dedupe-sets.ts'
import { peerDedupe, peerSeconds } from './peer-dedupe.ts'

/** The largest generated file; a smaller one for a quick look: `OVERSYN_BENCH_LARGEST=80000`. */
const largest = Number(process.env.OVERSYN_BENCH_LARGEST ?? 1_000_000)
const folder = dedupeFolder()
if (folder === null) console.log('dedupe: no labelled sets found; OVERSYN_BENCH_DATA says where they lie')
else {
  const sets = dedupeSets(folder)
  printSets(sets)
  printPolicies(sets)
  printOrder(sets)
  printPoorer(sets)
  printGolden(folder)
  printScale(folder)
}

function scoreBoth(set: DedupeSet, policy: Policy): { published: Score; adjudicated: Score; possible: number } {
  const { clusters, possible } = dedupe(set.records, { policy })
  const truth = new Map(set.records.map((it) => [it.id, it.cluster]))
  const agreed = new Map([...truth].filter(([id]) => !set.contested.has(id)))
  return {
    published: scoreClusters(truth, clusters),
    adjudicated: scoreClusters(agreed, clusters),
    possible: possible.length,
  }
}

function printSets(sets: readonly DedupeSet[]): void {
  console.log('\nDuplicates left / unique records lost        published   adjudicated')
  const scores = sets.map((set) => {
    const score = scoreBoth(set, policies.usual)
    printRow(set.name, score.published, score.adjudicated)
    return score
  })
  printRow(
    'Oversyn, all sets',
    sumScores(scores.map((it) => it.published)),
    sumScores(scores.map((it) => it.adjudicated)),
  )
  for (const peer of peerDedupe) {
    const [published, adjudicated] = [peer.published, peer.adjudicated].map((it) => it.join(' / ').padStart(12))
    console.log(`${peer.name.padEnd(42)}${published} ${adjudicated}   ${peer.source}`)
  }
}

function printRow(name: string, published: Score, adjudicated: Score): void {
  const [one, other] = [published, adjudicated].map((it) => `${it.fn} / ${it.fp}`.padStart(12))
  console.log(`${name.padEnd(42)}${one} ${other}`)
}

function printPolicies(sets: readonly DedupeSet[]): void {
  console.log('\nSetting       precision  recall (adjudicated, %)   pairs for people')
  for (const [name, policy] of Object.entries(policies)) {
    const scores = sets.map((set) => scoreBoth(set, policy))
    const { precision, sensitivity } = rates(sumScores(scores.map((it) => it.adjudicated)))
    const possible = scores.reduce((total, it) => total + it.possible, 0)
    console.log(
      `${name.padEnd(14)}${precision.toFixed(2).padStart(9)}${sensitivity.toFixed(2).padStart(8)}${String(possible).padStart(30)}`,
    )
  }
}

/** The same records backwards and interleaved: the clusters must be the same to the letter. */
function printOrder(sets: readonly DedupeSet[]): void {
  const same = sets.every(({ records }) => {
    const other = [...records.filter((_, at) => at % 3 === 1), ...records.filter((_, at) => at % 3 !== 1).reverse()]
    return JSON.stringify(dedupe(records)) === JSON.stringify(dedupe(other))
  })
  console.log(`\nThe same result in another order of input: ${same ? 'yes' : 'NO'}`)
}

function printPoorer(sets: readonly DedupeSet[]): void {
  console.log('\nThe same sets, poorer              left / lost (adjudicated)   pairs for people')
  for (const { name, score, possible } of poorerSets(sets)) {
    console.log(`${name.padEnd(40)}${`${score.fn} / ${score.fp}`.padStart(19)}${String(possible).padStart(19)}`)
  }
}

function printGolden(from: string): void {
  const wanted = { dup: ['duplicate'], related: ['related'], distinct: ['distinct', 'possible', 'related'] }
  const outcomes = goldenPairs(from).map((it) => ({ it, outcome: explain(it.a, it.b, policies.usual).outcome }))
  const right = outcomes.filter(({ it, outcome }) => wanted[it.relation].includes(outcome)).length
  const wrong = outcomes.filter(({ it, outcome }) => it.relation !== 'dup' && outcome === 'duplicate').length
  console.log(`Pairs checked by hand: ${right} of ${outcomes.length} right; ${wrong} linked as duplicates that are not`)
}

function printScale(from: string): void {
  console.log('\n  records   seconds  CPU seconds  peak MB  sensitivity  specificity')
  const workplace = mkdtempSync(join(tmpdir(), 'oversyn-bench-'))
  try {
    for (const size of [5_000, 20_000, 80_000, 320_000, 1_000_000].filter((it) => it <= largest)) {
      const it = runScale(from, workplace, size, 0)
      const numbers = [
        it.seconds.toFixed(1),
        it.cpuSeconds.toFixed(1),
        it.peakMB.toFixed(0),
        it.sensitivity.toFixed(3),
        it.specificity.toFixed(3),
      ]
      console.log(
        [String(size).padStart(9), ...numbers.map((text, at) => text.padStart([10, 13, 9, 13, 13][at] ?? 0))].join(''),
      )
    }
    if (largest >= 201_000) {
      const adding = runScale(from, workplace, 201_000, 1_000)
      console.log(`Adding 1,000 records to 200,000: ${adding.addingSeconds.toFixed(2)} s, with what they change`)
    }
  } finally {
    rmSync(workplace, { recursive: true, force: true })
  }
  console.log('Others, CPU seconds at 5,000 / 20,000 / 80,000:')
  for (const peer of peerSeconds)
    console.log(`  ${peer.name.padEnd(18)}${peer.seconds.map((it) => it ?? '-').join(' / ')}`)
}

function runScale(from: string, workplace: string, size: number, added: number): ScaleResult {
  const file = join(workplace, `${size}.jsonl`)
  run([join(from, 'gen.mjs'), '--n', String(size), '--seed', '1', '--base', join(from, 'data'), '--out', file])
  const script = fileURLToPath(new URL('dedupe-scale.ts', import.meta.url))
  const result: ScaleResult = JSON.parse(run(['--import', 'tsx', script, file, String(added)]))
  rmSync(file)
  return result
}

function run(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}: ${stderr.slice(-500)}`)
  return stdout
}
