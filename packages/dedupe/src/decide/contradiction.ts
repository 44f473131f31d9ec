/** When a pair contradicts itself: siblings, other pages, other authors. */
import type { Comparison } from '../compare/compare.ts'
import { form, pageCount } from '../normalise/form.ts'
import type { Prepared } from '../normalise/prepare.ts'
import { mark } from '../normalise/title.ts'
import { isTranslated } from './points.ts'
import { isElsewhere, isSameSpot } from './relation.ts'

/** What no number of agreeing fields outweighs. */
export function contradicts(a: Prepared, b: Prepared, it: Comparison): boolean {
  const spot = isSameSpot(it) && (it.pages.wholeRange || isArticleStart(a, b, it))
  if (it.title.numbers === 'differ' && !(spot && it.authors.verdict === 'same')) return true
  // A sibling: some words changed, by the same authors, in no place that ties the two together.
  const changed = it.title.verdict === 'changed' || it.title.verdict === 'differs'
  if (changed && !spot && it.doi !== 'same' && it.pmid !== 'same') return true
  // The abstracts of a supplement share its DOI, and a group has several there.
  const other = changed && it.title.share < 0.75 && !spot && it.pmid !== 'same' && it.abstract !== 'same'
  if (other && !isTranslated(a, b)) return true
  // The next abstract of the same group, under the supplement's DOI, perhaps on the same page.
  const abstracts = (a.form & b.form & form.abstract) !== 0
  if (changed && abstracts && it.pmid !== 'same' && it.abstract !== 'same' && !isTranslated(a, b)) return true
  if (it.authors.verdict === 'differs' && (changed || !isTied(a, b, it))) return true
  const generic = ((a.marks | b.marks) & mark.generic) !== 0
  if (generic && (it.issue === 'differs' || it.volume === 'differs' || it.pages.verdict === 'differs')) return true
  if (it.pmid === 'same') return false
  // Both have pages in one volume, and other ones.
  if (it.pages.verdict === 'differs' && it.doi !== 'same' && !isPageSlip(a, b, it)) return true
  if (it.pages.verdict === 'differs' && it.title.verdict !== 'same' && it.title.verdict !== 'slip') return true
  return isElsewhere(it)
}

/** On that page of that volume begins an article of three pages or more, by the same authors, under nearly the same title: no two do. */
function isArticleStart(a: Prepared, b: Prepared, it: Comparison): boolean {
  const article = pageCount(a.pages) >= 3 || pageCount(b.pages) >= 3
  return article && it.volume === 'same' && it.authors.verdict === 'same' && it.title.share >= 0.75
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
