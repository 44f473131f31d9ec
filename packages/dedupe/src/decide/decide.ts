/** The outcome for a pair: duplicate, possible, related or distinct, with its points. */
import { type Comparison, compare } from '../compare/compare.ts'
import type { Prepared } from '../normalise/prepare.ts'
import { mark } from '../normalise/title.ts'
import { type Points, sum, weighFields } from './points.ts'
import { type Policy, type Relation, switchable } from './policy.ts'
import { findRelation, isElsewhere, isSameSpot } from './relation.ts'

export interface Decision {
  readonly outcome: 'duplicate' | 'possible' | 'related' | 'distinct'
  readonly relation: Relation | null
  readonly points: number
  /** The pair contradicts itself: the two may not share a cluster, whatever else links them. */
  readonly veto: boolean
}

/** Decides a pair by a policy. */
export function decide(a: Prepared, b: Prepared, policy: Policy): Decision {
  const comparison = compare(a, b)
  return decideCompared(a, b, comparison, weighFields(a, b, comparison), policy)
}

/** As `decide`, for a pair that is compared already. */
export function decideCompared(a: Prepared, b: Prepared, it: Comparison, fields: Points, policy: Policy): Decision {
  const points = sum(fields)
  if (a.print === b.print) return decideCopies(a, points, policy)
  const relation = findRelation(a, b, it)
  if (relation !== null) {
    if (switchable.some((name) => name === relation && policy.asDuplicates.includes(name))) {
      return { outcome: 'duplicate', relation, points, veto: false }
    }
    return { outcome: 'related', relation, points, veto: true }
  }
  if (contradicts(a, b, it)) {
    return { outcome: points >= policy.duplicateFrom ? 'possible' : 'distinct', relation, points, veto: true }
  }
  if (points >= policy.duplicateFrom && isSupported(a, b, it))
    return { outcome: 'duplicate', relation, points, veto: false }
  return { outcome: points >= policy.possibleFrom ? 'possible' : 'distinct', relation, points, veto: false }
}

/** The same content twice: linked where a title and two further fields agree, since there is nothing that could tell the two apart. */
function decideCopies(it: Prepared, points: number, policy: Policy): Decision {
  const further = [
    it.authors,
    it.year,
    it.journal,
    it.volume,
    it.issue,
    it.pages,
    it.doi,
    it.pmid,
    it.isbn,
    it.abstract.join(),
  ]
  const agreeing = further.filter((value) => value !== '' && value !== 0).length
  const enough = (it.titles.length > 0 || (it.marks & mark.generic) !== 0) && agreeing >= 2
  const outcome =
    enough || points >= policy.duplicateFrom ? 'duplicate' : points >= policy.possibleFrom ? 'possible' : 'distinct'
  return { outcome, relation: null, points: Math.max(points, enough ? 30 : 0), veto: false }
}

/** What no number of agreeing fields outweighs. */
function contradicts(a: Prepared, b: Prepared, it: Comparison): boolean {
  const spot = isSameSpot(it) && it.pages.wholeRange
  if (it.title.numbers === 'differ' && !(spot && it.authors.verdict === 'same')) return true
  // A sibling: some words changed, by the same authors, in no place that ties the two together.
  const changed = it.title.verdict === 'changed' || it.title.verdict === 'differs'
  if (changed && !spot && it.doi !== 'same' && it.pmid !== 'same' && it.abstract !== 'same') return true
  if (changed && it.authors.verdict === 'differs') return true
  const generic = ((a.marks | b.marks) & mark.generic) !== 0
  if (generic && (it.issue === 'differs' || it.volume === 'differs' || it.pages.verdict === 'differs')) return true
  if (it.pmid === 'same') return false
  // Both have pages in one volume, and other ones.
  if (it.pages.verdict === 'differs' && it.doi !== 'same') return true
  if (it.pages.verdict === 'differs' && it.title.verdict !== 'same' && it.title.verdict !== 'slip') return true
  return isElsewhere(it)
}

/** Enough that could have told the two apart was there to be compared. */
function isSupported(a: Prepared, b: Prepared, it: Comparison): boolean {
  if (it.doi === 'same' || it.pmid === 'same' || isSameSpot(it)) return true
  // Another journal and nothing that places both: perhaps the congress abstract, perhaps a name the tables do not know.
  if (it.journal === 'differs') return false
  const titled = a.titles.length > 0 && b.titles.length > 0
  return titled
}
