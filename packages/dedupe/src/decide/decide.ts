/** The outcome for a pair: duplicate, possible, related or distinct, with its points. */
import { type Comparison, compare, compareAbstracts } from '../compare/compare.ts'
import { compareTitles } from '../compare/titles.ts'
import { form } from '../normalise/form.ts'
import type { Prepared } from '../normalise/prepare.ts'
import { countBits, mark } from '../normalise/title.ts'
import { contradicts } from './contradiction.ts'
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
  const tied = mayBeTied(a, b)
  if (!tied && (isFarApart(a, b) || haveFewWordsInCommon(a, b))) return hopeless
  const title = compareTitles(a.titles, b.titles)
  // Less in common than `findRelation` asks for, in nothing that ties the two.
  if (!tied && (title.verdict === 'differs' || (title.verdict === 'changed' && title.share < 0.65))) return hopeless
  const comparison = compare(a, b, title)
  return decideCompared(a, b, comparison, weighFields(a, b, comparison), policy)
}

const hopeless: Decision = { outcome: 'distinct', relation: null, points: -6, veto: true }

/**
 * Whether an identifier, a page, an abstract or a book may tie two records whose titles do not. Where nothing does, most pairs that share
 * a blocking key are told by their titles, before anything costly is compared.
 */
function mayBeTied(a: Prepared, b: Prepared): boolean {
  if (a.titles.length === 0 || b.titles.length === 0) return true
  if ((a.doi !== '' && a.doi === b.doi) || (a.pmid !== '' && a.pmid === b.pmid)) return true
  const sameVolume = a.volume === b.volume || a.volume === '' || b.volume === ''
  if (sameVolume && a.pages !== '' && b.pages !== '' && startDigits(a.pages) === startDigits(b.pages)) return true
  if (((a.form | b.form) & (form.book | form.chapter)) !== 0) return true
  return a.abstract.length > 0 && b.abstract.length > 0 && compareAbstracts(a.abstract, b.abstract) === 'same'
}

/** Years apart, under titles that are not the same to the letter: no slip of the pen, and no update that could be told. */
function isFarApart(a: Prepared, b: Prepared): boolean {
  if (a.year === 0 || b.year === 0 || Math.abs(a.year - b.year) <= 2) return false
  return a.titles.length === 1 && b.titles.length === 1 && a.titles[0] !== b.titles[0]
}

/** Of the shorter title, less than half is in the other, also if one word is misspelled. */
function haveFewWordsInCommon(a: Prepared, b: Prepared): boolean {
  if (a.titles.length > 1 || b.titles.length > 1) return false
  const shared = countBits(a.lowBits & b.lowBits) + countBits(a.highBits & b.highBits)
  const fewer = Math.min(countBits(a.lowBits) + countBits(a.highBits), countBits(b.lowBits) + countBits(b.highBits))
  return 2 * (shared + 1) < fewer
}

function startDigits(pages: string): string {
  return /\d+/.exec(pages)?.[0] ?? ''
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
