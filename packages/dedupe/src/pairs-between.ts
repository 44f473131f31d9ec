/** The pairs between clusters that are shown: one between two, by people's word or by rule. */
import type { Index } from './add/index-of-records.ts'
import { unitsFor, wordAbout } from './add/words.ts'
import { compareText } from './block/buckets.ts'
import { firstOf, pairOf, secondOf } from './block/pairs.ts'
import { decide } from './decide/decide.ts'
import type { Relation } from './decide/policy.ts'
import type { Prepared } from './normalise/prepare.ts'

/** Two units of different clusters; without a relation, perhaps duplicates. */
export interface Between {
  readonly a: Prepared
  readonly b: Prepared
  readonly points: number
  readonly relation: Relation | null
  /** Whether a person has said so. */
  readonly said: boolean
}

/**
 * Of all pairs between two clusters of which one is among `units`, the one to show: what people said, then a relation, then a possible
 * duplicate; then the more points, then the ids. Where people keep two clusters apart, nothing is asked about them again.
 */
export function pairsBetween(index: Index, units: readonly number[]): Between[] {
  const best = new Map<string, Between>()
  const answered = takeSaid(index, units, best)
  for (const unit of units) {
    for (const other of index.near.get(unit) ?? []) {
      const decision = index.decided.get(pairOf(unit, other))
      const key = keyOf(index, unit, other)
      if (decision === undefined || key === null || answered.has(key)) continue
      const found = between(index, unit, other, decision.points, decision.relation, false)
      const known = best.get(key)
      if (known === undefined || isStronger(found, known)) best.set(key, found)
    }
  }
  return [...best.values()]
}

/** Takes in what people called related; gives the pairs of clusters that they have said something of. */
function takeSaid(index: Index, units: readonly number[], best: Map<string, Between>): Set<string> {
  const answered = new Set<string>()
  if (index.words.isEmpty) return answered
  const concerned = new Set(units)
  for (const pair of saidPairs(index)) {
    const a = firstOf(pair)
    const b = secondOf(pair)
    if (!concerned.has(a) && !concerned.has(b)) continue
    const said = wordAbout(index, a, b)
    const key = keyOf(index, a, b)
    if (key === null || said === undefined || said.says === 'duplicate') continue
    answered.add(key)
    if (said.says !== 'related') continue
    const decision = decideUnits(index, a, b)
    const relation = said.relation ?? decision.relation ?? 'other-publication'
    const found = between(index, a, b, decision.points, relation, true)
    const known = best.get(key)
    if (known === undefined || isStronger(found, known)) best.set(key, found)
  }
  return answered
}

/** The pairs of units that a word names, and those decided pairs that one holds for by content. */
function saidPairs(index: Index): Set<number> {
  const pairs = new Set<number>()
  for (const word of index.words.all()) {
    const [left, right] = unitsFor(index, word)
    if (left !== undefined && right !== undefined && left !== right) pairs.add(pairOf(left, right))
  }
  for (const mark of index.words.marks()) {
    for (const unit of index.marks?.units.get(mark) ?? [])
      for (const other of index.near.get(unit) ?? []) pairs.add(pairOf(unit, other))
  }
  return pairs
}

function decideUnits(index: Index, a: number, b: number): { points: number; relation: Relation | null } {
  const [left, right] = [index.units[a], index.units[b]]
  return left === undefined || right === undefined ? { points: 0, relation: null } : decide(left, right, index.policy)
}

function between(
  index: Index,
  one: number,
  other: number,
  points: number,
  relation: Relation | null,
  said: boolean,
): Between {
  const [first, second] = [index.units[one], index.units[other]]
  if (first === undefined || second === undefined) throw new RangeError(`no unit ${one} or ${other}`)
  const [a, b] = compareText(first.id, second.id) <= 0 ? [first, second] : [second, first]
  return { a, b, points, relation, said }
}

/** A name for two clusters; `null` where both units are in one. */
function keyOf(index: Index, a: number, b: number): string | null {
  const left = index.clusters.get(a)
  const right = index.clusters.get(b)
  if (left !== undefined && left === right) return null
  return [clusterKey(left, a), clusterKey(right, b)].sort((x, y) => x - y).join()
}

function clusterKey(cluster: readonly number[] | undefined, unit: number): number {
  return cluster === undefined ? unit : Math.min(...cluster)
}

function isStronger(a: Between, b: Between): boolean {
  if ((a.relation === null) !== (b.relation === null)) return a.relation !== null
  if (a.points !== b.points) return a.points > b.points
  return (compareText(a.a.id, b.a.id) || compareText(a.b.id, b.b.id)) < 0
}
