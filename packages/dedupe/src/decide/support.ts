/** Whether enough was there to be compared that could have told a pair apart. */
import type { Comparison } from '../compare/compare.ts'
import { form } from '../normalise/form.ts'
import type { Prepared } from '../normalise/prepare.ts'
import { isSameSpot } from './relation.ts'

/** How many fields besides the title agree. */
export function agreeing(it: Comparison): number {
  const verdicts = [it.journal, it.volume, it.issue, it.pages.verdict, it.doi, it.pmid, it.isbn, it.abstract]
  const agree = verdicts.filter((verdict) => verdict === 'same' || verdict === 'close').length
  return (
    agree +
    (it.yearsApart !== null && it.yearsApart <= 1 ? 1 : 0) +
    (it.authors.verdict === 'same' || it.authors.verdict === 'part' ? 1 : 0)
  )
}

/** Title, authors, volume and the whole range of pages: then a year or two is a slip. */
function isWholePlace(it: Comparison): boolean {
  const title = it.title.verdict === 'same' && it.title.weight >= 3
  const soon = it.yearsApart !== null && it.yearsApart <= 2
  return title && soon && it.authors.verdict === 'same' && it.volume === 'same' && it.pages.wholeRange
}

/** Enough that could have told the two apart was there to be compared. */
export function isSupported(a: Prepared, b: Prepared, it: Comparison): boolean {
  if (it.doi === 'same' || it.pmid === 'same') return true
  if (isSameSpot(it)) return it.yearsApart === null || it.yearsApart <= 1 || isWholePlace(it)
  // Another journal and nothing that places both: perhaps the congress abstract, perhaps a name the tables do not know.
  if (it.journal === 'differs') return false
  if (a.titles.length === 0 || b.titles.length === 0) return false
  // More than a year between them is more than the way from "in press" to print.
  if (it.yearsApart !== null && it.yearsApart > 1) return false
  // Another volume or issue, and no page that says which is wrong: perhaps the congress abstract before the article, or a column.
  const moved = it.volume === 'differs' || (it.issue === 'differs' && it.abstract !== 'same')
  if (moved && it.pages.verdict !== 'same' && it.pages.verdict !== 'close') return false
  // A short title that comes again a year later is a column; a report of the next year is another report.
  if (it.yearsApart === 1 && it.title.weight < 3) return false
  if (it.yearsApart === 1 && (a.form & b.form & form.report) !== 0) return false
  // One title within another is a lost subtitle, or another paper of the same project.
  if (it.title.verdict !== 'contained') return true
  if (it.abstract === 'same') return true
  const paged = a.pages !== '' && b.pages !== '' && it.pages.verdict === 'unknown'
  const apart = paged || it.doi === 'differs' || it.issue === 'differs'
  return !apart && it.volume === 'same' && it.journal !== 'unknown' && it.title.share >= 0.4
}
