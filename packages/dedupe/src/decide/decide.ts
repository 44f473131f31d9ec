/** The outcome for a pair: duplicate, possible, related or distinct, with its points. */
import { type Comparison, compare, compareAbstracts } from '../compare/compare.ts'
import { compareTitles } from '../compare/titles.ts'
import { form, pageCount } from '../normalise/form.ts'
import type { Prepared } from '../normalise/prepare.ts'
import { countBits, mark } from '../normalise/title.ts'
import { isTranslated, type Points, sum, weighFields } from './points.ts'
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
    return { outcome: points >= policy.duplicateFrom ? 'possible' : 'distinct', relation, points, veto: true }
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

/** What no number of agreeing fields outweighs. */
function contradicts(a: Prepared, b: Prepared, it: Comparison): boolean {
  const spot = isSameSpot(it) && it.pages.wholeRange
  if (it.title.numbers === 'differ' && !(spot && it.authors.verdict === 'same')) return true
  // A sibling: some words changed, by the same authors, in no place that ties the two together.
  const changed = it.title.verdict === 'changed' || it.title.verdict === 'differs'
  if (changed && !spot && it.doi !== 'same' && it.pmid !== 'same') return true
  // The abstracts of a supplement share its DOI, and a group has several there.
  const other = changed && it.title.share < 0.75 && !spot && it.pmid !== 'same' && it.abstract !== 'same'
  if (other && !isTranslated(a, b)) return true
  if (it.authors.verdict === 'differs' && (changed || !isTied(a, b, it))) return true
  const generic = ((a.marks | b.marks) & mark.generic) !== 0
  if (generic && (it.issue === 'differs' || it.volume === 'differs' || it.pages.verdict === 'differs')) return true
  if (it.pmid === 'same') return false
  // Both have pages in one volume, and other ones.
  if (it.pages.verdict === 'differs' && it.doi !== 'same' && !isPageSlip(a, b, it)) return true
  if (it.pages.verdict === 'differs' && it.title.verdict !== 'same' && it.title.verdict !== 'slip') return true
  return isElsewhere(it)
}

/**
 * Something stronger than a name ties the two: an identifier, an abstract, a page range of its own. Letters and their answers share titles
 * and pages, and a thesis may be registered once for each of its authors.
 */
function isTied(a: Prepared, b: Prepared, it: Comparison): boolean {
  if (it.doi === 'same' || it.pmid === 'same' || it.abstract === 'same') return true
  if ((a.form & b.form & form.thesis) !== 0) return true
  return isSameSpot(it) && it.pages.wholeRange && pageCount(a.pages) >= 3
}

/**
 * A wrong page number: two whole articles with one long title, by the same authors, in the same year and volume of a journal. Nobody
 * publishes that twice; congress abstracts and letters of a page or two are another matter.
 */
function isPageSlip(a: Prepared, b: Prepared, it: Comparison): boolean {
  const place = it.journal !== 'differs' && it.volume === 'same' && it.issue !== 'differs' && it.yearsApart === 0
  const text =
    it.title.verdict === 'same' && it.title.weight >= 5 && it.authors.verdict === 'same' && it.doi !== 'differs'
  return place && text && pageCount(a.pages) >= 3 && pageCount(b.pages) >= 3
}

/** How many fields besides the title agree. */
function agreeing(it: Comparison): number {
  const verdicts = [it.journal, it.volume, it.issue, it.pages.verdict, it.doi, it.pmid, it.isbn, it.abstract]
  const agree = verdicts.filter((verdict) => verdict === 'same' || verdict === 'close').length
  return (
    agree +
    (it.yearsApart !== null && it.yearsApart <= 1 ? 1 : 0) +
    (it.authors.verdict === 'same' || it.authors.verdict === 'part' ? 1 : 0)
  )
}

/** Enough that could have told the two apart was there to be compared. */
function isSupported(a: Prepared, b: Prepared, it: Comparison): boolean {
  if (it.doi === 'same' || it.pmid === 'same') return true
  if (isSameSpot(it)) return it.yearsApart === null || it.yearsApart <= 1
  // Another journal and nothing that places both: perhaps the congress abstract, perhaps a name the tables do not know.
  if (it.journal === 'differs') return false
  if (a.titles.length === 0 || b.titles.length === 0) return false
  // More than a year between them is more than the way from "in press" to print.
  if (it.yearsApart !== null && it.yearsApart > 1) return false
  // A short title that comes again a year later is a column.
  if (it.yearsApart === 1 && it.title.weight < 3) return false
  // One title within another is a lost subtitle, or another paper of the same project.
  if (it.title.verdict !== 'contained') return true
  if (it.abstract === 'same') return true
  const paged = a.pages !== '' && b.pages !== '' && it.pages.verdict === 'unknown'
  const apart = paged || it.doi === 'differs' || it.issue === 'differs'
  return !apart && it.volume === 'same' && it.journal !== 'unknown' && it.title.share >= 0.4
}
