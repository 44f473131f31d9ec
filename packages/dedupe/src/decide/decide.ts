/** The outcome for a pair: duplicate, possible, related or distinct, with its points. */
import { type Comparison, compare } from '../compare/compare.ts'
import { compareTitles } from '../compare/titles.ts'
import type { Prepared } from '../normalise/prepare.ts'
import { mark } from '../normalise/title.ts'
import { contradicts } from './contradiction.ts'
import { isHopeless, leastShare, tieOf } from './hopeless.ts'
import { type Points, sum, weighFields } from './points.ts'
import { type Policy, type Relation, switchable } from './policy.ts'
import { findRelation } from './relation.ts'
import { agreeing, isSupported } from './support.ts'

export interface Decision {
  readonly outcome: 'duplicate' | 'possible' | 'related' | 'distinct'
  readonly relation: Relation | null
  readonly points: number
  /** The pair contradicts itself: the two may not share a cluster, whatever else links them. */
  readonly veto: boolean
}

/** Decides a pair by a policy. */
export function decide(a: Prepared, b: Prepared, policy: Policy): Decision {
  const tied = tieOf(a, b)
  if (isHopeless(a, b, tied)) return hopeless
  const title = compareTitles(a.titles, b.titles)
  // Less in common than `findRelation` asks for, in nothing that ties the two.
  if (tied === 'none' && (title.verdict === 'differs' || (title.verdict === 'changed' && title.share < leastShare)))
    return hopeless
  const comparison = compare(a, b, title)
  return decideCompared(a, b, comparison, weighFields(a, b, comparison), policy)
}

const hopeless: Decision = { outcome: 'distinct', relation: null, points: -6, veto: true }

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
    const outcome = points >= policy.duplicateFrom || isSameText(it) ? 'possible' : 'distinct'
    return { outcome, relation, points, veto: true }
  }
  if (points >= policy.duplicateFrom && agreeing(it) >= 2 && isSupported(a, b, it))
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

/** One abstract by the same authors in the same year under two titles: perhaps the title was changed before it was printed. */
function isSameText(it: Comparison): boolean {
  const soon = it.yearsApart !== null && it.yearsApart <= 1
  return it.abstract === 'same' && it.authors.verdict === 'same' && soon && it.journal !== 'differs'
}
