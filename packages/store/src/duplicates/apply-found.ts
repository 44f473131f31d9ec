/** What the finder of duplicates found, against how records are grouped now: as the entries of the log that make the difference. */
import type { DedupeResult } from '@oversyn/dedupe'
import type { Happening, Pair } from '@oversyn/model'

/** How things stand before: the report of each record in sight, and the pairs that the program or people told. */
export interface Standing {
  reportOf: ReadonlyMap<string, string>
  pairs: readonly ToldPair[]
}

export interface ToldPair {
  a: string
  b: string
  relation: Pair['relation']
  by: 'program' | 'person'
}

/** What a run came to. `linked`: reports that there are fewer; `separated`: reports that an earlier setting had linked to others. */
export interface Found {
  linked: number
  possible: number
  related: number
  separated: number
}

/** So many records and pairs one entry of the log holds, or those of one report: what takes so little time that nobody waits for it. */
const most = 100

/**
 * The entries, each of groups that hang together with the pairs that say so, and what they come to. Groups keep what people said; a pair
 * that the program told before and finds no longer is unset. The same standing and result give no entries.
 */
export function happeningsOf(
  result: DedupeResult,
  standing: Standing,
  policy: string,
): { happenings: Happening[]; found: Found } {
  const parts = partsOf(regrouped(result, standing), pairsOf(result, standing))
  const happenings: Happening[] = []
  for (let at = 0; at < parts.length; ) {
    const some: Part[] = []
    for (let size = 0; at < parts.length; at += 1) {
      const part = parts[at]
      if (!part) break
      size += part.pairs.length + (part.group?.records.length ?? 0)
      if (some.length > 0 && size > most) break
      some.push(part)
    }
    happenings.push({
      type: 'records.grouped',
      payload: {
        groups: some.flatMap((it) => it.group ?? []),
        before: some.flatMap((it) => it.before),
        pairs: some.flatMap((it) => it.pairs),
        by: 'program',
        policy,
      },
    })
  }
  return { happenings, found: countOf(result, standing) }
}

/** What belongs in one entry: a group with the pairs that link its records, or a pair. */
interface Part {
  group?: Group
  before: Group[]
  pairs: Pair[]
}

function partsOf({ groups, before }: ReturnType<typeof regrouped>, pairs: readonly Pair[]): Part[] {
  const parts = groups.map((group, at): Part => ({ group, before: before[at] ?? [], pairs: [] }))
  const partOf = new Map(parts.map((it) => [it.group?.report, it]))
  for (const pair of pairs) {
    const part = pair.relation === 'duplicate' ? partOf.get(pair.a) : undefined
    if (part) part.pairs.push(pair)
    else parts.push({ before: [], pairs: [pair] })
  }
  return parts
}

interface Group {
  report: string
  records: string[]
}

/** The groups that are new, each with the groups that its records were in before. */
function regrouped({ clusters }: DedupeResult, { reportOf }: Standing): { groups: Group[]; before: Group[][] } {
  const groups: Group[] = []
  const before: Group[][] = []
  const add = (report: string, records: readonly string[]) => {
    const moved = records.filter((it) => reportOf.get(it) !== report)
    if (moved.length === 0) return
    groups.push({ report, records: moved })
    const left = new Map<string, string[]>()
    for (const record of moved) {
      const old = reportOf.get(record) ?? record
      left.set(old, [...(left.get(old) ?? []), record])
    }
    before.push([...left].map(([old, of]) => ({ report: old, records: of })))
  }
  const clustered = new Set(clusters.flat())
  for (const [record, report] of reportOf) if (record !== report && !clustered.has(record)) add(record, [record])
  for (const cluster of clusters) {
    const seen = cluster.filter((it) => reportOf.has(it))
    const report = reportOfCluster(seen)
    if (report !== undefined) add(report, seen)
  }
  return { groups, before }
}

/** A report is called after the first of its records. */
function reportOfCluster(records: readonly string[]): string | undefined {
  let first = records[0]
  for (const record of records) if (first !== undefined && record < first) first = record
  return first
}

function pairsOf({ clusters, possible, related }: DedupeResult, { pairs }: Standing): Pair[] {
  const told = new Map(pairs.map((it) => [placeOf(it.a, it.b), it]))
  const found = new Map<string, Pair>()
  const tell = (pair: Pair) => found.set(placeOf(pair.a, pair.b), pair)
  for (const cluster of clusters) {
    const report = reportOfCluster(cluster)
    for (const record of cluster)
      if (report !== undefined && record !== report) tell({ a: report, b: record, relation: 'duplicate' })
  }
  for (const { a, b, score } of possible) tell({ a, b, relation: 'possible', score })
  for (const { a, b, relation } of related) tell({ a, b, relation: 'related', kind: relation })
  const changed: Pair[] = []
  for (const [place, pair] of found) {
    const before = told.get(place)
    // What a person said stands, and needs no saying again.
    if (before?.by !== 'person' && before?.relation !== pair.relation)
      changed.push(before ? { ...pair, was: before.relation } : pair)
  }
  for (const [place, { a, b, relation, by }] of told)
    if (by === 'program' && !found.has(place)) changed.push({ a, b, relation: 'unset', was: relation })
  return changed
}

function countOf({ clusters, possible, related }: DedupeResult, { reportOf, pairs }: Standing): Found {
  const now = new Map<string, string>()
  for (const cluster of clusters) {
    const report = reportOfCluster(cluster)
    for (const record of cluster) now.set(record, report ?? record)
  }
  // A report that takes its name from a record that joins it is still the same report: what counts is how many became one.
  const joined = new Map<string, Set<string>>()
  const parted = new Map<string, Set<string>>()
  for (const [record, before] of reportOf) {
    const after = now.get(record) ?? record
    if (before === after) continue
    joined.set(after, new Set())
    parted.set(before, new Set())
  }
  for (const [record, before] of joined.size === 0 ? [] : reportOf) {
    const after = now.get(record) ?? record
    joined.get(after)?.add(before)
    parted.get(before)?.add(after)
  }
  const told = { possible: new Set<string>(), related: new Set<string>() }
  for (const { a, b, relation } of pairs)
    if (relation === 'possible' || relation === 'related') told[relation].add(placeOf(a, b))
  return {
    linked: moreThanOne(joined),
    possible: possible.filter(({ a, b }) => !told.possible.has(placeOf(a, b))).length,
    related: related.filter(({ a, b }) => !told.related.has(placeOf(a, b))).length,
    separated: moreThanOne(parted),
  }
}

function moreThanOne(reports: ReadonlyMap<string, ReadonlySet<string>>): number {
  let more = 0
  for (const { size } of reports.values()) more += size - 1
  return more
}

function placeOf(a: string, b: string): string {
  return a < b ? `${a}/${b}` : `${b}/${a}`
}
