/** Ranking and stopping on finished reviews, beside the peer; and speed with fifty thousand records. `npm run bench ranking [SEEDS]`. */
import { ActiveLearner, type Simulation, simulate } from '@oversyn/ranking'
import { type PeerFigures, peerScreening } from './peer-screening.ts'
import { type ScreeningSet, screeningSets } from './screening-sets.ts'

const SEEDS = 3
const seconds = (): number => performance.now() / 1000

interface Run {
  readonly set: string
  readonly hasReferences: boolean
  readonly records: number
  readonly warm: Simulation
  readonly cold: Simulation
  readonly took: number
}

const runs: Run[] = []
for (const set of screeningSets()) {
  const before = runs.length
  for (const { seed, included, excluded } of set.priors.slice(0, SEEDS)) {
    const from = seconds()
    const warm = simulate(set.records, { seed, priorIncluded: included, priorExcluded: excluded })
    const took = seconds() - from
    const cold = simulate(set.records, { seed, question: set.question })
    runs.push({ set: set.name, hasReferences: set.hasReferences, records: set.records.length, warm, cold, took })
  }
  printSet(set, runs.slice(before))
}
if (runs.length === 0) console.log('ranking: no labelled sets found; OVERSYN_BENCH_DATA says where they lie')
else {
  printMeans('all sets', runs)
  printMeans(
    'sets with references',
    runs.filter((it) => it.hasReferences),
  )
  printStopping()
  printFirsts()
  printSpeed()
}

function printSet({ name, records }: ScreeningSet, own: readonly Run[]): void {
  const peer = peerScreening.get(name)
  const cells = (['wss95', 'atd', 'loss'] as const).map((key) => {
    const ours = mean(own.map((it) => it.warm.metrics[key] ?? 0))
    return peer
      ? `${key} ${ours.toFixed(3)} (${peer[key].toFixed(3)}, ${signed(ours - peer[key])})`
      : `${key} ${ours.toFixed(3)}`
  })
  const stops = own.map(({ warm: { stop } }) => `${stop.recall.toFixed(3)}/${stop.saved.toFixed(2)}`)
  const took = mean(own.map((it) => it.took))
  console.log(
    `${name.padEnd(29)} ${String(records.length).padStart(5)}  ${cells.join('  ')}  stop ${stops.join(' ')}  ${took.toFixed(1)} s`,
  )
}

/** Means over sets of means over seeds, and in how many sets we are better: each set counts once. */
function printMeans(title: string, own: readonly Run[]): void {
  const sets = [...new Set(own.map((it) => it.set))].filter((set) => peerScreening.has(set))
  const line = (['wss95', 'wss100', 'rrf10', 'atd', 'loss'] as const).map((key) => {
    const pairs = sets.map((set) => {
      const ours = mean(own.filter((it) => it.set === set).map((it) => it.warm.metrics[key] ?? 0))
      return { ours, theirs: (peerScreening.get(set) as PeerFigures)[key] }
    })
    const sign = key === 'atd' || key === 'loss' ? -1 : 1
    const better = pairs.filter(({ ours, theirs }) => sign * (ours - theirs) > 0).length
    const [a, b] = [mean(pairs.map((it) => it.ours)), mean(pairs.map((it) => it.theirs))]
    return `${key} ${a.toFixed(4)} (peer ${b.toFixed(3)}, ${signed(a - b)}, better in ${better} of ${sets.length})`
  })
  console.log(`\n${title}\n  ${line.join('\n  ')}`)
}

function printStopping(): void {
  const stops = runs.map((it) => it.warm.stop)
  const kept = stops.filter(({ recall }) => recall >= 0.95).length
  console.log(`\nstopping at 95 % recall, 95 % confidence
  promise kept in ${kept} of ${stops.length} runs (${((100 * kept) / stops.length).toFixed(1)} %), mean work saved ${mean(stops.map((it) => it.saved)).toFixed(3)}, least recall ${Math.min(...stops.map((it) => it.recall)).toFixed(3)}`)
}

function printFirsts(): void {
  const firsts = runs.map((it) => it.cold.firstRelevant ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b)
  console.log(`\ncold start by the question
  first relevant record: median ${firsts[Math.floor(firsts.length / 2)]}, worst ${firsts.at(-1)}; WSS@95 ${mean(runs.map((it) => it.cold.metrics.wss95 ?? 0)).toFixed(3)} (peer, in file order, .517), ATD ${mean(runs.map((it) => it.cold.metrics.atd ?? 0)).toFixed(3)} (peer .158)`)
}

/** Fifty thousand records: those of all sets, again and again under new ids, each time with some words in another order. */
function printSpeed(): void {
  const all = [...screeningSets()].flatMap(({ name, records }) =>
    records.map((it) => ({ ...it, id: `${name} ${it.id}` })),
  )
  const many = Array.from({ length: 50_000 }, (_, k) => {
    const record = all[k % all.length] ?? { id: '', title: '', label: 0 }
    const words = (record.abstract ?? '').split(' ')
    const turn = Math.floor((k / all.length) * words.length) % Math.max(1, words.length)
    return { ...record, id: `${record.id} ${k}`, abstract: [...words.slice(turn), ...words.slice(0, turn)].join(' ') }
  })
  let from = seconds()
  const learner = new ActiveLearner(many)
  console.log(`\n50,000 records\n  features ${(seconds() - from).toFixed(1)} s`)
  for (const { id, label } of many.slice(0, 5000)) learner.label(id, Number(label) > 0)
  from = seconds()
  learner.refresh()
  console.log(`  first refresh with 5,000 labels ${(seconds() - from).toFixed(2)} s`)
  for (const { id, label } of many.slice(5000, 5025)) learner.label(id, Number(label) > 0)
  from = seconds()
  learner.refresh()
  console.log(`  refresh after 25 more ${(seconds() - from).toFixed(2)} s`)
  from = seconds()
  learner.next(1)
  console.log(`  next record ${((seconds() - from) * 1000).toFixed(1)} ms`)
  console.log(
    `  memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB at most, the records and all runs above among it`,
  )
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function signed(value: number): string {
  return `${value >= 0 ? '+' : ''}${value.toFixed(3)}`
}
