/** One run at scale, in a process of its own so that its memory is its own: reads a file line by line, prints what came of it as JSON. */
import { closeSync, openSync, readSync } from 'node:fs'
import { addTo, buildIndex, resultOf } from '@oversyn/dedupe'
import { rates, scoreClusters } from './dedupe-score.ts'
import type { LabelledRecord } from './dedupe-sets.ts'

export interface ScaleResult {
  readonly records: number
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peakMB: number
  readonly sensitivity: number
  readonly specificity: number
  /** Seconds for the last `added` records, given after the others, with what they change; 0 where none were. */
  readonly addingSeconds: number
}

const [file = '', addedText = '0'] = process.argv.slice(2)
const added = Number(addedText)
const truth = new Map<string, string>()
const later: LabelledRecord[] = []
const from = performance.now()
const index = buildIndex(added === 0 ? lines(file) : allButLast(lines(file), added))
const addingFrom = performance.now()
if (added > 0) addTo(index, later)
const addedAt = performance.now()
const { clusters } = resultOf(index)
const until = performance.now()
const { user, system } = process.cpuUsage()
const { sensitivity, specificity } = rates(scoreClusters(truth, clusters))
const result: ScaleResult = {
  records: truth.size,
  seconds: (until - from) / 1000,
  cpuSeconds: (user + system) / 1e6,
  peakMB: process.resourceUsage().maxRSS / 1024,
  sensitivity,
  specificity,
  addingSeconds: added === 0 ? 0 : (addedAt - addingFrom) / 1000,
}
console.log(JSON.stringify(result))

function* allButLast(records: Iterable<LabelledRecord>, count: number): Generator<LabelledRecord> {
  for (const record of records) {
    later.push(record)
    if (later.length > count) {
      const first = later.shift()
      if (first !== undefined) yield first
    }
  }
}

function* lines(path: string): Generator<LabelledRecord> {
  const descriptor = openSync(path, 'r')
  const buffer = Buffer.alloc(1 << 22)
  let rest: Buffer = Buffer.alloc(0)
  for (;;) {
    const read = readSync(descriptor, buffer, 0, buffer.length, null)
    if (read === 0) break
    const chunk = Buffer.concat([rest, buffer.subarray(0, read)])
    let at = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, at)) {
      const record: LabelledRecord = JSON.parse(chunk.toString('utf8', at, end))
      truth.set(record.id, record.cluster)
      yield record
      at = end + 1
    }
    rest = Buffer.from(chunk.subarray(at))
  }
  closeSync(descriptor)
}
