/** What an index comes to: clusters, pairs for people, related reports; as plain data in an order of its own. */
import { compareText } from './block/buckets.ts'
import { firstOf, secondOf } from './block/pairs.ts'
import { decide } from './decide/decide.ts'
import type { Relation } from './decide/policy.ts'
import { type Reason, reasonsFor } from './explain/reasons.ts'
import type { Index } from './index-of-records.ts'
import type { Prepared } from './normalise/prepare.ts'
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

/** Reads the result off an index; the same records give the same result, however they came. */
export function resultOf(index: Index): DedupeResult {
  const clusters: string[][] = []
  const possible: PossiblePair[] = []
  const seen = new Set<readonly number[]>()
  for (const cluster of index.clusters.values()) {
    if (seen.has(cluster)) continue
    seen.add(cluster)
    clusters.push(cluster.flatMap((unit) => idsOf(index, unit)).sort(compareText))
  }
  for (const unit of index.copies.keys()) {
    if (index.clusters.has(unit)) continue
    const it = index.units[unit]
    if (it === undefined) continue
    const decision = decide(it, it, index.policy)
    const ids = idsOf(index, unit).sort(compareText)
    if (decision.outcome === 'duplicate') clusters.push(ids)
    if (decision.outcome !== 'possible') continue
    // Each with the next: a person who says yes to all has linked them all.
    for (let at = 1; at < ids.length; at++) {
      possible.push({
        a: ids[at - 1] ?? '',
        b: ids[at] ?? '',
        score: scoreOf(decision.points),
        why: reasonsFor(it, it),
      })
    }
  }
  const between = strongestBetween(index)
  for (const { a, b, points, relation } of between) {
    const why = reasonsFor(a, b)
    if (relation === null) possible.push({ a: a.id, b: b.id, score: scoreOf(points), why })
  }
  const related = between.flatMap(({ a, b, relation }) =>
    relation === null ? [] : [{ a: a.id, b: b.id, relation, why: reasonsFor(a, b) }],
  )
  return {
    clusters: clusters.sort((x, y) => compareText(x[0] ?? '', y[0] ?? '')),
    possible: possible.sort((x, y) => y.score - x.score || byIds(x, y)),
    related: related.sort(byIds),
    problems: [...index.problems],
  }
}

interface Between {
  readonly a: Prepared
  readonly b: Prepared
  readonly points: number
  readonly relation: Relation | null
}

/** Of all pairs between two clusters, the one to show: a relation before a possible duplicate, then the more points, then the ids. */
function strongestBetween(index: Index): Between[] {
  const best = new Map<string, Between>()
  for (const [pair, decision] of index.decided) {
    if (
      decision.outcome === 'duplicate' &&
      decision.relation === null &&
      index.clusters.get(firstOf(pair)) === index.clusters.get(secondOf(pair))
    )
      continue
    const first = index.units[firstOf(pair)]
    const second = index.units[secondOf(pair)]
    if (first === undefined || second === undefined || index.apart.keeps(first, second)) continue
    const left = index.clusters.get(firstOf(pair))
    const right = index.clusters.get(secondOf(pair))
    if (left !== undefined && left === right) continue
    const [a, b] = compareText(first.id, second.id) <= 0 ? [first, second] : [second, first]
    const found: Between = { a, b, points: decision.points, relation: decision.relation }
    const key = [clusterKey(left, firstOf(pair)), clusterKey(right, secondOf(pair))].sort((x, y) => x - y).join()
    const known = best.get(key)
    if (known === undefined || isStronger(found, known)) best.set(key, found)
  }
  return [...best.values()]
}

function clusterKey(cluster: readonly number[] | undefined, unit: number): number {
  return cluster === undefined ? unit : Math.min(...cluster)
}

function isStronger(a: Between, b: Between): boolean {
  if ((a.relation === null) !== (b.relation === null)) return a.relation !== null
  if (a.points !== b.points) return a.points > b.points
  return byIds({ a: a.a.id, b: a.b.id }, { a: b.a.id, b: b.b.id }) < 0
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
