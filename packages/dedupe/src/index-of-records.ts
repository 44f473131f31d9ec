/** The index: the records that are in it, their keys, the pairs that were decided, the clusters. Adding to it is the only way to fill it. */
import { bucketHolds, compareText, growBucket } from './block/buckets.ts'
import { keysOf } from './block/keys.ts'
import { firstOf, PairSet, pairOf, secondOf } from './block/pairs.ts'
import { collect, type Run, RunBuilder, runSize, withRun } from './block/runs.ts'
import { Apart } from './cluster/apart.ts'
import { group, type Link } from './cluster/group.ts'
import { type Decision, decide } from './decide/decide.ts'
import type { Policy } from './decide/policy.ts'
import { type Prepared, prepare } from './normalise/prepare.ts'
import { type Options, Pace, policyOf } from './options.ts'
import type { RecordProblem, SourceRecord } from './record.ts'

/** All that is known of the records given so far. Made by `buildIndex`, grown by `addTo`, read by `resultOf`. */
export interface Index {
  readonly policy: Policy
  /** One for each content: records that say the same to the letter share a unit, which goes by the least of their ids. */
  readonly units: Prepared[]
  /** The other ids of a unit. */
  readonly copies: Map<number, string[]>
  readonly unitOfId: Map<string, number>
  readonly unitOfLetter: Map<number, number>
  runs: Run[]
  /** Decided pairs that are not distinct, by the number of the pair. */
  readonly decided: Map<number, Decision>
  /** The units that a unit is linked to as a duplicate. */
  readonly links: Map<number, Set<number>>
  readonly clusters: Map<number, readonly number[]>
  readonly apart: Apart
  readonly problems: RecordProblem[]
  places: number
}

/** An index of records, in any order. */
export function buildIndex(records: Iterable<SourceRecord>, options: Options = {}): Index {
  const index: Index = {
    policy: policyOf(options),
    units: [],
    copies: new Map(),
    unitOfId: new Map(),
    unitOfLetter: new Map(),
    runs: [],
    decided: new Map(),
    links: new Map(),
    clusters: new Map(),
    apart: new Apart(),
    problems: [],
    places: 0,
  }
  addTo(index, records, options)
  return index
}

/**
 * Adds records to an index, at a cost in proportion to them. The clusters are those that all records at once would have given. The
 * index keeps the policy it was built with.
 *
 * @throws Cancelled when the caller asks to stop; the index is then half filled and must be thrown away
 */
export function addTo(index: Index, records: Iterable<SourceRecord>, options: Options = {}): void {
  const pace = new Pace(options)
  const touched = new Set<number>()
  const before = index.units.length
  keepApart(index, options.apart ?? [], touched)
  let read = 0
  for (const record of records) {
    addRecord(index, record, touched)
    pace.step('reading', ++read, 0)
  }
  pace.tell('reading', read, read)
  const { pairs, lost } = block(index, before, pace)
  comparePairs(index, pairs, touched, pace)
  dropLost(index, lost, touched)
  regroup(index, touched, pace)
}

function addRecord(index: Index, record: SourceRecord, touched: Set<number>): void {
  const place = index.places++
  const id = typeof record.id === 'string' ? record.id : ''
  if (id === '') {
    index.problems.push({ code: 'id-missing', message: 'A record has no id, and was left out.', place, id: '' })
    return
  }
  if (index.unitOfId.has(id)) {
    index.problems.push({
      code: 'id-repeated',
      message: `The id ${id} stands for an earlier record; this one was left out.`,
      place,
      id,
    })
    return
  }
  const prepared = prepare(record)
  const same = index.apart.names(id) ? undefined : index.unitOfLetter.get(prepared.letter)
  if (same !== undefined) {
    addCopy(index, same, prepared)
    return
  }
  const unit = index.units.length
  index.units.push(prepared)
  index.unitOfId.set(id, unit)
  if (index.apart.names(id)) rememberContents(index, id, touched)
  else index.unitOfLetter.set(prepared.letter, unit)
}

function addCopy(index: Index, unit: number, copy: Prepared): void {
  const known = index.units[unit] ?? copy
  const isFirst = copy.id < known.id
  if (isFirst) index.units[unit] = copy
  const other = isFirst ? known.id : copy.id
  const copies = index.copies.get(unit)
  if (copies === undefined) index.copies.set(unit, [other])
  else copies.push(other)
  index.unitOfId.set(copy.id, unit)
}

/** Takes in pairs that people keep apart. A record among copies is taken out of them, to stand by itself. */
function keepApart(index: Index, pairs: readonly (readonly [string, string])[], touched: Set<number>): void {
  for (const [a, b] of pairs) {
    if (!index.apart.add(a, b)) continue
    for (const id of [a, b]) {
      const unit = index.unitOfId.get(id)
      const prepared = unit === undefined ? undefined : index.units[unit]
      if (unit === undefined || prepared === undefined || index.unitOfLetter.get(prepared.letter) !== unit) continue
      touched.add(unit)
      const ids = [prepared.id, ...(index.copies.get(unit) ?? [])].filter((it) => it !== id).sort(compareText)
      const [first, ...more] = ids
      if (first === undefined) index.unitOfLetter.delete(prepared.letter)
      else {
        index.units[unit] = { ...prepared, id: first }
        if (more.length > 0) index.copies.set(unit, more)
        else index.copies.delete(unit)
        index.unitOfId.set(id, index.units.length)
        index.units.push({ ...prepared, id })
      }
    }
    rememberContents(index, a, touched)
  }
}

function rememberContents(index: Index, id: string, touched: Set<number>): void {
  const one = unitNamed(index, id)
  if (one === undefined) return
  for (const otherId of index.apart.from(id)) {
    const other = unitNamed(index, otherId)
    if (other === undefined) continue
    index.apart.addContents(one.print, other.print)
    for (const it of [one, other]) {
      const own = index.unitOfId.get(it.id)
      const shared = index.unitOfLetter.get(it.letter)
      if (own !== undefined) touched.add(own)
      if (shared !== undefined) touched.add(shared)
    }
  }
}

function unitNamed(index: Index, id: string): Prepared | undefined {
  return index.units[index.unitOfId.get(id) ?? -1]
}

/** The pairs that the units from `from` on make with each other and with the earlier ones, and the pairs that are neighbours no longer. */
function block(index: Index, from: number, pace: Pace): { pairs: PairSet; lost: number[] } {
  const builder = new RunBuilder()
  for (let unit = from; unit < index.units.length; unit++) {
    const prepared = index.units[unit]
    if (prepared !== undefined) for (const key of keysOf(prepared)) builder.add(key, unit)
    pace.step('blocking', unit - from, index.units.length - from)
  }
  const run = builder.build()
  const pairs = new PairSet()
  const lost: number[] = []
  const change = {
    added: (a: number, b: number): void => pairs.add(a, b),
    lost: (a: number, b: number): void => {
      const pair = pairOf(a, b)
      if (index.decided.has(pair)) lost.push(pair)
    },
  }
  for (let at = 0; at < runSize(run); ) {
    const key = run[2 * at + 1] ?? 0
    const fresh: number[] = []
    for (; at < runSize(run) && run[2 * at + 1] === key; at++) fresh.push(run[2 * at] ?? 0)
    const old: number[] = []
    for (const earlier of index.runs) collect(earlier, key, old)
    if (old.length + fresh.length > 1) growBucket(old, fresh, index.units, change)
  }
  index.runs = withRun(index.runs, run)
  return { pairs, lost }
}

function comparePairs(index: Index, pairs: PairSet, touched: Set<number>, pace: Pace): void {
  const sorted = pairs.sorted()
  for (let at = 0; at < sorted.length; at++) {
    pace.step('comparing', at, sorted.length)
    const pair = sorted[at] ?? 0
    const first = firstOf(pair)
    const second = secondOf(pair)
    const a = index.units[first]
    const b = index.units[second]
    if (a === undefined || b === undefined) continue
    const decision = decide(a, b, index.policy)
    if (decision.outcome === 'distinct') continue
    index.decided.set(pair, decision)
    if (decision.outcome !== 'duplicate') continue
    link(index, first, second)
    link(index, second, first)
    touched.add(first)
    touched.add(second)
  }
}

function link(index: Index, from: number, to: number): void {
  const known = index.links.get(from)
  if (known === undefined) index.links.set(from, new Set([to]))
  else known.add(to)
}

/** A pair that a bucket no longer makes goes, unless another key still makes it. */
function dropLost(index: Index, lost: readonly number[], touched: Set<number>): void {
  for (const pair of new Set(lost)) {
    const first = firstOf(pair)
    const second = secondOf(pair)
    const a = index.units[first]
    const b = index.units[second]
    if (a === undefined || b === undefined) continue
    const shared = new Set(keysOf(a))
    const held = keysOf(b).some((key) => {
      if (!shared.has(key)) return false
      const bucket: number[] = []
      for (const run of index.runs) collect(run, key, bucket)
      return bucketHolds(bucket, first, second, index.units)
    })
    if (held) continue
    index.decided.delete(pair)
    index.links.get(first)?.delete(second)
    index.links.get(second)?.delete(first)
    touched.add(first)
    touched.add(second)
  }
}

/** Groups anew every connected part that was touched; the others stay as they are. */
function regroup(index: Index, touched: ReadonlySet<number>, pace: Pace): void {
  const seen = new Set<number>()
  let done = 0
  for (const start of touched) {
    pace.step('grouping', ++done, touched.size)
    if (seen.has(start)) continue
    seen.add(start)
    const part = [start]
    const links: Link[] = []
    for (const unit of part) {
      for (const other of index.links.get(unit) ?? []) {
        if (unit < other) links.push({ a: unit, b: other, points: index.decided.get(pairOf(unit, other))?.points ?? 0 })
        if (!seen.has(other)) {
          seen.add(other)
          part.push(other)
        }
      }
      index.clusters.delete(unit)
    }
    for (const cluster of group(links, index.units, index.apart, index.policy)) {
      for (const unit of cluster) index.clusters.set(unit, cluster)
    }
  }
  pace.tell('grouping', touched.size, touched.size)
}
