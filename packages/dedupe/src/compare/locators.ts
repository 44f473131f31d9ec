/** Volume, issue and pages against each other. */

import { isReviewNumber, startPage } from '../normalise/locators.ts'
import type { Verdict } from '../record.ts'

/** Volumes differ only where both are volumes: a year written as one says nothing. */
export function compareVolumes(a: string, b: string, years: readonly [number, number]): Verdict {
  if (a === '' || b === '') return 'unknown'
  if (a === b) return 'same'
  const isYear = (it: string): boolean => it.length === 4 && years.some((year) => Math.abs(year - Number(it)) <= 1)
  return isYear(a) !== isYear(b) ? 'unknown' : 'differs'
}

/** Issues: a supplement and a plain number, or a month and a number, cannot be compared. */
export function compareIssues(a: string, b: string): Verdict {
  if (a === '' || b === '') return 'unknown'
  if (a === b) return 'same'
  const kind = (it: string): string => /^[sm]?/.exec(it)?.[0] ?? ''
  if (kind(a) !== kind(b)) return 'unknown'
  return a === 's' || b === 's' ? 'close' : 'differs'
}

export interface PageComparison {
  readonly verdict: Verdict
  /** The same range with a start and another end: little else begins and ends where it does. */
  readonly wholeRange: boolean
  /** The start is page 1, where every article of some journals begins, or the number that all versions of a review share. */
  readonly weak: boolean
}

/** Pages agree where a range begins on the same page; an article number and a page cannot be compared. */
export function comparePages(a: string, b: string): PageComparison {
  if (a === '' || b === '') return { verdict: 'unknown', wholeRange: false, weak: false }
  const startA = startPage(a)
  const startB = startPage(b)
  const weak = startA === '1' || startB === '1'
  if (a === b && isReviewNumber(a)) return { verdict: 'same', wholeRange: false, weak: true }
  // An article number is a range of its own.
  if (a === b) return { verdict: 'same', wholeRange: isRange(a) || isArticleNumber(startA, a), weak }
  if (startA === startB) return { verdict: 'same', wholeRange: false, weak }
  const rangesA = a.split(' ')
  const rangesB = b.split(' ')
  if (rangesA.some((it) => rangesB.some((other) => startPage(it) === startPage(other)))) {
    return { verdict: 'same', wholeRange: rangesA.some((it) => isRange(it) && rangesB.includes(it)), weak: false }
  }
  const digitsA = startA.replace(/\D/g, '')
  const digitsB = startB.replace(/\D/g, '')
  // "S73" and "73", "e19" and "19".
  if (digitsA === digitsB && (startA === digitsA || startB === digitsB))
    return { verdict: 'close', wholeRange: false, weak }
  // A slip in the first page, or a letter's column: the range ends on the same page.
  if (isRange(a) && isRange(b) && endOf(a) === endOf(b)) return { verdict: 'close', wholeRange: false, weak }
  // A single page that is the other's last: the start was lost.
  if ((!isRange(a) && endOf(b) === startA) || (!isRange(b) && endOf(a) === startB))
    return { verdict: 'unknown', wholeRange: false, weak }
  if (isArticleNumber(startA, a) !== isArticleNumber(startB, b)) return { verdict: 'unknown', wholeRange: false, weak }
  if (weak) return { verdict: 'unknown', wholeRange: false, weak }
  return { verdict: 'differs', wholeRange: false, weak }
}

/** Journals that print and publish online give the one article a page range and a number such as e90966, a1754 or 0119897. */
function isArticleNumber(start: string, pages: string): boolean {
  return (
    !isRange(pages) && (/\d{5,}$/.test(start) || /^[abcdef]\d{3,}$/.test(start) || /^(?:e|cd|id|artn?)\d/.test(start))
  )
}

function isRange(pages: string): boolean {
  const found = /^(\w+)-(\w+)$/.exec(pages)
  return found !== null && found[1] !== found[2]
}

function endOf(pages: string): string {
  return /-(\w+)$/.exec(pages)?.[1] ?? ''
}
