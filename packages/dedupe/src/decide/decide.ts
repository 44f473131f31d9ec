/** The outcome for a pair: duplicate, possible, related or distinct, with its points. */
import { compareAuthors } from '../compare/authors.ts'
import { type Comparison, compare, compareAbstracts } from '../compare/compare.ts'
import { compareVolumes } from '../compare/locators.ts'
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
  const tied = tieOf(a, b)
  if (tied === 'none' && (isFarApart(a, b) || areColumns(a, b) || haveFewWordsInCommon(a, b))) return hopeless
  if (areByOthers(a, b, tied)) return hopeless
  const title = compareTitles(a.titles, b.titles)
  // Less in common than `findRelation` asks for, in nothing that ties the two.
  if (tied === 'none' && (title.verdict === 'differs' || (title.verdict === 'changed' && title.share < leastShare)))
    return hopeless
  const comparison = compare(a, b, title)
  return decideCompared(a, b, comparison, weighFields(a, b, comparison), policy)
}

/** Of titles of which each has words of its own, the share of words in common from which they may be of one work. */
const leastShare = 0.65

const hopeless: Decision = { outcome: 'distinct', relation: null, points: -6, veto: true }

/**
 * Nobody wrote both, and there is nothing else to look at: no marker of an answer, not one volume, where somebody may answer without, no
 * thesis, and no tie but an abstract under titles with few words in common.
 */
function areByOthers(a: Prepared, b: Prepared, tie: Tie): boolean {
  if (tie === 'other' || a.authors === b.authors || (a.form & b.form & form.thesis) !== 0 || a.volume === b.volume)
    return false
  if (a.marks !== b.marks || (tie === 'abstract' && !haveFewWordsInCommon(a, b))) return false
  return compareAuthors(a.authors, b.authors).verdict === 'differs'
}

type Tie = 'none' | 'abstract' | 'other'

/**
 * Whether an identifier, a page, an abstract or a book may tie two records whose titles do not. Where nothing does, most pairs that share
 * a blocking key are told by their titles, before anything costly is compared.
 */
function tieOf(a: Prepared, b: Prepared): Tie {
  if (a.titles.length === 0 || b.titles.length === 0) return 'other'
  if ((a.doi !== '' && a.doi === b.doi) || (a.pmid !== '' && a.pmid === b.pmid)) return 'other'
  const sameVolume = a.volume === b.volume || a.volume === '' || b.volume === ''
  if (sameVolume && a.page >= 0 && a.page === b.page) return 'other'
  if (((a.form | b.form) & (form.book | form.chapter)) !== 0) return 'other'
  return compareAbstracts(a.abstract, b.abstract) === 'same' ? 'abstract' : 'none'
}

/** Years apart, under titles that are not the same to the letter: no slip of the pen, and no update that could be told. */
function isFarApart(a: Prepared, b: Prepared): boolean {
  if (a.year === 0 || b.year === 0 || Math.abs(a.year - b.year) <= 2) return false
  return a.titles.length === 1 && b.titles.length === 1 && a.titles[0] !== b.titles[0]
}

/** A title that recurs, in two volumes. */
function areColumns(a: Prepared, b: Prepared): boolean {
  if ((a.marks & mark.generic) === 0 || a.marks !== b.marks || a.print === b.print) return false
  return compareVolumes(a.volume, b.volume, [a.year, b.year]) === 'differs'
}

/** Both titles have words that the other lacks, and what they share is less than a relation asks for, also if a word or two are misspelled. */
const slips = 2

function haveFewWordsInCommon(a: Prepared, b: Prepared): boolean {
  if (a.titles.length > 1 || b.titles.length > 1) return false
  const onlyA = countBits(a.lowBits & ~b.lowBits) + countBits(a.highBits & ~b.highBits) - slips
  const onlyB = countBits(b.lowBits & ~a.lowBits) + countBits(b.highBits & ~a.highBits) - slips
  if (onlyA <= 0 || onlyB <= 0) return false
  const shared = Math.min(a.words - onlyA, b.words - onlyB)
  return shared < leastShare * (shared + Math.max(onlyA, onlyB))
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
