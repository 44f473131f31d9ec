/** Whether two records are other reports of one work rather than one report: updates, preprints, congress abstracts, replies, chapters. */
import type { Comparison } from '../compare/compare.ts'
import { areInDifferentLanguages } from '../normalise/common-words.ts'
import { form, pageCount } from '../normalise/form.ts'
import { isReviewNumber } from '../normalise/locators.ts'
import type { Prepared } from '../normalise/prepare.ts'
import { mark } from '../normalise/title.ts'
import type { Relation } from './policy.ts'

/** The relation of a pair, or `null`. Markers come first: they are the text's own word; then forms; then locators that contradict. */
export function findRelation(a: Prepared, b: Prepared, it: Comparison): Relation | null {
  if (isChapterOf(a, b) || isChapterOf(b, a)) return 'chapter-of'
  if (isTranslation(a, b, it)) return 'translation'
  if (!isSameWork(it)) return null
  const spot = isSameSpot(it)
  const either = a.marks ^ b.marks
  if (!(spot && it.pages.wholeRange && it.authors.verdict === 'same')) {
    if (either & mark.erratum) return 'erratum'
    if (either & mark.retraction) return 'retraction'
    if (either & mark.reply) return 'reply'
    if (either & mark.comment) return 'comment'
    if (either & mark.protocol && !isSameVolume(it) && it.doi !== 'same' && it.pmid !== 'same') return 'protocol'
  }
  if (((a.marks | b.marks) & mark.generic) !== 0) return null
  if (it.authors.verdict === 'differs') return isAnswer(it) ? 'comment' : null
  if (it.title.numbers === 'one-more' && !spot) return 'part-of-series'
  if (it.title.verdict === 'changed' && it.title.share < 0.75) return null
  if (it.pmid === 'same') return null
  if (it.doi === 'close') return 'update'
  if (it.doi === 'same') return null
  if ((a.form ^ b.form) & form.preprint) return 'preprint'
  if ((a.form ^ b.form) & form.thesis) return 'thesis-and-article'
  if (isReportAndArticle(a, b, it)) return 'other-publication'
  if (isUpdate(a, b, it)) return 'update'
  if (!isElsewhere(it) || (a.marks & b.marks & mark.erratum) !== 0) return null
  const isAbstract = (one: Prepared): boolean =>
    (one.form & form.abstract) !== 0 || (one.pages !== '' && pageCount(one.pages) <= 2)
  if (isAbstract(a) || isAbstract(b)) return 'abstract-and-article'
  return it.title.verdict === 'changed' ? null : 'other-publication'
}

/** Another language, the same authors and the same abstract, and not the same place. */
function isTranslation(a: Prepared, b: Prepared, it: Comparison): boolean {
  if (it.title.verdict !== 'differs' || it.authors.verdict !== 'same' || !it.authors.complete || it.abstract !== 'same')
    return false
  if (it.doi === 'same' || it.pmid === 'same' || isSameSpot(it)) return false
  return areInDifferentLanguages(a.titles[0] ?? '', b.titles[0] ?? '')
}

/** The title agrees, or nearly: the same work may be behind both. */
function isSameWork(it: Comparison): boolean {
  const { verdict, share, weight } = it.title
  if (verdict === 'same' || verdict === 'slip') return true
  if (verdict === 'contained') return share >= 0.5 && weight >= 2
  return verdict === 'changed' && share >= 0.65 && weight >= 3
}

/**
 * First page and volume agree, and page 1 does not count. A journal may be named in two languages, or a series' volume by its own title:
 * then the volume or the whole range must agree.
 */
export function isSameSpot(it: Comparison): boolean {
  if (it.volume === 'differs' || it.pages.verdict !== 'same' || it.pages.weak) return false
  return it.journal !== 'differs' || it.volume === 'same' || it.pages.wholeRange
}

/** One volume of one journal in one year: no place for both a study's protocol and its results. */
function isSameVolume(it: Comparison): boolean {
  return it.volume === 'same' && it.journal !== 'differs' && it.yearsApart === 0
}

/** The same title by others, near by in the same volume: somebody answers. */
function isAnswer(it: Comparison): boolean {
  const title = it.title.verdict === 'same' || it.title.verdict === 'slip'
  return (
    title && it.doi !== 'same' && it.journal !== 'differs' && it.volume === 'same' && it.pages.verdict === 'differs'
  )
}

/**
 * A research report, and an article or chapter that came of it: other publishers, often another length. Where both name one series, or one
 * place in it, a database has called the same thing otherwise.
 */
function isReportAndArticle(a: Prepared, b: Prepared, it: Comparison): boolean {
  if (((a.form ^ b.form) & form.report) === 0 || ((a.form | b.form) & (form.article | form.chapter)) === 0) return false
  return it.journal !== 'same' && it.journal !== 'close' && !isSameSpot(it)
}

/** A later version in the same series of a text that is kept up to date: other year and volume, or other year and the same number. */
function isUpdate(a: Prepared, b: Prepared, it: Comparison): boolean {
  if (isReviewNumber(a.pages) && isReviewNumber(b.pages) && it.pages.verdict === 'same') {
    return it.issue === 'differs' || (it.yearsApart !== null && it.yearsApart >= 1 && it.issue !== 'same')
  }
  if (it.yearsApart === null || it.yearsApart < 2 || it.journal === 'differs' || it.volume === 'same') return false
  // Without a volume it may be the same text in press, which takes a year or two.
  if (it.volume === 'unknown' && it.yearsApart === 2 && it.issue !== 'differs') return false
  return it.title.verdict === 'same' || it.title.verdict === 'slip'
}

/** Printed in another place: both have locators, and they contradict. */
export function isElsewhere(it: Comparison): boolean {
  if (it.doi === 'same' || it.pmid === 'same') return false
  if (it.pages.verdict === 'same' && !it.pages.weak && it.volume === 'same') return false
  if (it.pages.verdict === 'differs' && (it.volume === 'differs' || it.journal === 'differs' || it.issue === 'differs'))
    return true
  return it.journal === 'differs' && it.volume === 'differs'
}

/** A chapter names its book where an article names its journal. */
function isChapterOf(chapter: Prepared, book: Prepared): boolean {
  if ((book.form & form.book) === 0 || (chapter.form & form.book) !== 0) return false
  const own = chapter.titles[0] ?? ''
  const title = book.titles[0] ?? ''
  if (title === '' || own === title) return false
  if ((chapter.form & form.chapter) === 0) return false
  const sharesIsbn = chapter.isbn.split(' ').some((it) => it.startsWith('b') && book.isbn.split(' ').includes(it))
  return sharesIsbn || chapter.container === title
}
