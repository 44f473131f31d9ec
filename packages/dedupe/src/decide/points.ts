/** How much each field speaks for or against a pair being one report, in points that add up. */
import type { Comparison } from '../compare/compare.ts'
import { areInDifferentLanguages } from '../normalise/common-words.ts'
import { form } from '../normalise/form.ts'
import type { Prepared } from '../normalise/prepare.ts'
import { mark } from '../normalise/title.ts'
import type { Field } from '../record.ts'

/** The points of each field; a field that says nothing has 0. */
export type Points = Readonly<Record<Field, number>>

/** Weighs a comparison. A long title of rare words says most, then identifiers and pages; a shared journal or year says little. */
export function weighFields(a: Prepared, b: Prepared, it: Comparison): Points {
  return {
    title: titlePoints(a, b, it),
    authors: authorPoints(a, b, it),
    year:
      it.yearsApart === null ? 0 : it.yearsApart === 0 ? 1 : it.yearsApart === 1 ? -0.5 : it.yearsApart === 2 ? -2 : -4,
    journal: journalPoints(it),
    volume: { same: 1.5, close: 0, differs: -3, unknown: 0 }[it.volume],
    issue: { same: 0.5, close: 0.25, differs: -1.5, unknown: 0 }[it.issue],
    pages: pagePoints(it),
    doi: { same: 6, close: 0, differs: -2, unknown: 0 }[it.doi],
    pmid: { same: 8, close: 0, differs: -4, unknown: 0 }[it.pmid],
    isbn: { same: 1, close: 0, differs: -1, unknown: 0 }[it.isbn],
    abstract: { same: 3, close: 0, differs: -2, unknown: 0 }[it.abstract],
  }
}

function titlePoints(a: Prepared, b: Prepared, it: Comparison): number {
  const { verdict, weight, share } = it.title
  if (verdict === 'unknown') return 0
  const generic = ((a.marks | b.marks) & mark.generic) !== 0
  if (generic) return verdict === 'same' || verdict === 'slip' ? 1 : verdict === 'contained' ? 0 : -4
  const says = Math.min(8, 1.5 + 1.3 * weight)
  // A short title too, with its authors and year, is a whole reference.
  if (verdict === 'same') return Math.min(8, 4.2 + weight)
  if (verdict === 'slip') return says - 0.5
  if (verdict === 'contained') return Math.min(says, 6) * (0.4 + 0.6 * share)
  if (verdict === 'changed') return share >= 0.8 ? 2 : share >= 0.65 || isTranslated(a, b) ? 0 : -2
  return isTranslated(a, b) ? -1 : -6
}

/** A title that a database translated is expected to have other words than another's translation, or the original. */
export function isTranslated(a: Prepared, b: Prepared): boolean {
  if (((a.marks | b.marks) & mark.translated) !== 0) return true
  return areInDifferentLanguages(a.titles[0] ?? '', b.titles[0] ?? '')
}

function authorPoints(a: Prepared, b: Prepared, it: Comparison): number {
  const { verdict, share } = it.authors
  if (verdict === 'same') return 3
  if (verdict === 'part') return share >= 0.5 ? 1.5 : 0
  if (verdict === 'unknown') return 0
  // A thesis with two authors is often registered once for each.
  return (a.form & b.form & form.thesis) !== 0 ? 0 : -4
}

/** Where volume and page range agree, another name is the journal's name in another language. */
function journalPoints(it: Comparison): number {
  if (it.journal === 'differs') return it.volume === 'same' && it.pages.wholeRange ? 0 : -3
  return { same: 1.5, close: 1, unknown: 0 }[it.journal]
}

function pagePoints(it: Comparison): number {
  const { verdict, wholeRange, weak } = it.pages
  if (verdict === 'same') return weak ? (wholeRange ? 1.5 : 0.5) : wholeRange ? 4 : 3
  return verdict === 'close' ? 1.5 : verdict === 'differs' ? -4 : 0
}

export function sum(points: Points): number {
  const { title, authors, year, journal, volume, issue, pages, doi, pmid, isbn, abstract } = points
  return title + authors + year + journal + volume + issue + pages + doi + pmid + isbn + abstract
}
