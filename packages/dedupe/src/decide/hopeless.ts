/** Pairs that are told apart by little, before anything costly is compared. */
import { compareAuthors } from '../compare/authors.ts'
import { compareAbstracts } from '../compare/compare.ts'
import { compareVolumes } from '../compare/locators.ts'
import { form } from '../normalise/form.ts'
import type { Prepared } from '../normalise/prepare.ts'
import { countBits, mark } from '../normalise/title.ts'

/** Of titles of which each has words of its own, the share of words in common from which they may be of one work. */
export const leastShare = 0.65

/** Of the words that stand in one title alone, so many may be misspelled or written apart. */
const slips = 2

/** What may tie two records whose titles do not: an abstract, or something stronger. */
export type Tie = 'none' | 'abstract' | 'other'

/** Whether a pair needs no comparing: its titles have little in common and nothing ties them, or nobody wrote both. */
export function isHopeless(a: Prepared, b: Prepared, tie: Tie): boolean {
  if (tie === 'none' && (isFarApart(a, b) || areColumns(a, b) || haveFewWordsInCommon(a, b))) return true
  return areByOthers(a, b, tie)
}

/** Whether an identifier, a page, an abstract or a book may tie two records whose titles do not. */
export function tieOf(a: Prepared, b: Prepared): Tie {
  if (a.titles.length === 0 || b.titles.length === 0) return 'other'
  if ((a.doi !== '' && a.doi === b.doi) || (a.pmid !== '' && a.pmid === b.pmid)) return 'other'
  const sameVolume = a.volume === b.volume || a.volume === '' || b.volume === ''
  if (sameVolume && a.page >= 0 && a.page === b.page) return 'other'
  if (((a.form | b.form) & (form.book | form.chapter)) !== 0) return 'other'
  return compareAbstracts(a.abstract, b.abstract) === 'same' ? 'abstract' : 'none'
}

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

/** Years apart, under titles that are not the same to the letter: no slip of the pen, and no update that could be told. */
function isFarApart(a: Prepared, b: Prepared): boolean {
  return a.titles.length === 1 && b.titles.length === 1 && a.titles[0] !== b.titles[0] && areFarApart(a.year, b.year)
}

export function areFarApart(a: number, b: number): boolean {
  return a !== 0 && b !== 0 && Math.abs(a - b) > 2
}

/** A title that recurs, in two volumes. */
function areColumns(a: Prepared, b: Prepared): boolean {
  if ((a.marks & mark.generic) === 0 || a.marks !== b.marks || a.print === b.print) return false
  return compareVolumes(a.volume, b.volume, [a.year, b.year]) === 'differs'
}

function haveFewWordsInCommon(a: Prepared, b: Prepared): boolean {
  if (a.titles.length > 1 || b.titles.length > 1) return false
  return shareFewWords(a.lowBits, a.highBits, a.words, b.lowBits, b.highBits, b.words)
}

/** By the bits of two titles: both have words that the other lacks, and what they share is less than a relation asks for. */
export function shareFewWords(
  lowA: number,
  highA: number,
  wordsA: number,
  lowB: number,
  highB: number,
  wordsB: number,
): boolean {
  const onlyA = countBits(lowA & ~lowB) + countBits(highA & ~highB) - slips
  const onlyB = countBits(lowB & ~lowA) + countBits(highB & ~highA) - slips
  if (onlyA <= 0 || onlyB <= 0) return false
  const shared = Math.min(wordsA - onlyA, wordsB - onlyB)
  return shared < leastShare * (shared + Math.max(onlyA, onlyB))
}
