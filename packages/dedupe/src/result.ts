/** What an index comes to: clusters, pairs for people, related reports; as plain data in an order of its own. */
import type { Index } from './add/index-of-records.ts'
import { compareText } from './block/buckets.ts'
import { decide } from './decide/decide.ts'
import type { Relation } from './decide/policy.ts'
import { type Reason, reasonsFor } from './explain/reasons.ts'
import { pairsBetween } from './pairs-between.ts'
import type { RecordProblem } from './record.ts'

export interface PossiblePair {
  readonly a: string
  readonly b: string
  /** 0 to 1, by which the queue is sorted; not a probability. */
  readonly score: number
  readonly why: readonly Reason[]
}

export interface RelatedPair {
  readonly a: string
  readonly b: string
  readonly relation: Relation
  /** Whether a person has said so. */
  readonly said: boolean
  readonly why: readonly Reason[]
}

export interface DedupeResult {
  /** The ids of each cluster of two or more, sorted. */
  readonly clusters: readonly (readonly string[])[]
  /** For people: at most one pair between two clusters, the likeliest first. */
  readonly possible: readonly PossiblePair[]
  /** Other reports of the same work: at most one pair between two clusters. */
  readonly related: readonly RelatedPair[]
  readonly problems: readonly RecordProblem[]
}

/**
 * What an addition has changed. Whoever keeps the result drops every cluster, possible pair and related pair with an id that is in
 * `replaces`, and takes in those that are here; then it is what `resultOf` gives.
 */
export interface Change extends DedupeResult {
  readonly replaces: readonly string[]
}

/** Reads the result off an index; the same records give the same result, however they came. */
export function resultOf(index: Index): DedupeResult {
  return resultAmong(index, index.units.keys(), index.problems)
}

/** What of the result concerns some units, and the clusters they are in. */
export function changeOf(index: Index, units: ReadonlySet<number>, problems: readonly RecordProblem[]): Change {
  const concerned = new Set(units)
  for (const unit of units) for (const other of index.clusters.get(unit) ?? []) concerned.add(other)
  const replaces = [...concerned].flatMap((unit) => idsOf(index, unit)).sort(compareText)
  return { replaces, ...resultAmong(index, concerned, problems) }
}

function resultAmong(index: Index, units: Iterable<number>, problems: readonly RecordProblem[]): DedupeResult {
  const clusters: string[][] = []
  const possible: PossiblePair[] = []
  const related: RelatedPair[] = []
  const seen = new Set<readonly number[]>()
  const among = [...units]
  for (const unit of among) {
    const cluster = index.clusters.get(unit)
    if (cluster === undefined) addCopies(index, unit, clusters, possible)
    else if (!seen.has(cluster)) {
      seen.add(cluster)
      clusters.push(cluster.flatMap((it) => idsOf(index, it)).sort(compareText))
    }
  }
  for (const { a, b, points, relation, said } of pairsBetween(index, among)) {
    const why = reasonsFor(a, b)
    if (relation === null) possible.push({ a: a.id, b: b.id, score: scoreOf(points), why })
    else related.push({ a: a.id, b: b.id, relation, said, why })
  }
  return {
    clusters: clusters.sort((x, y) => compareText(x[0] ?? '', y[0] ?? '')),
    possible: possible.sort((x, y) => y.score - x.score || byIds(x, y)),
    related: related.sort(byIds),
    problems: [...problems],
  }
}

/** A unit that stands in no cluster: its copies are one by themselves, or pairs for people. */
function addCopies(index: Index, unit: number, clusters: string[][], possible: PossiblePair[]): void {
  const it = index.units[unit]
  if (it === undefined || !index.copies.has(unit)) return
  const { outcome, points } = decide(it, it, index.policy)
  const ids = idsOf(index, unit).sort(compareText)
  if (outcome === 'duplicate') clusters.push(ids)
  if (outcome !== 'possible') return
  // Each with the next: a person who says yes to all has linked them all.
  for (let at = 1; at < ids.length; at++) {
    possible.push({ a: ids[at - 1] ?? '', b: ids[at] ?? '', score: scoreOf(points), why: reasonsFor(it, it) })
  }
}

function byIds(x: { readonly a: string; readonly b: string }, y: { readonly a: string; readonly b: string }): number {
  return compareText(x.a, y.a) || compareText(x.b, y.b)
}

/** The ids of a unit. */
function idsOf(index: Index, unit: number): string[] {
  const first = index.units[unit]
  return first === undefined ? [] : [first.id, ...(index.copies.get(unit) ?? [])]
}

/** Points as a score from 0 to 1, a half at 8 points. */
export function scoreOf(points: number): number {
  return Math.round(1000 / (1 + Math.exp((8 - points) / 2))) / 1000
}
