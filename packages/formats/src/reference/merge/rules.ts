/** Which of several records is followed in a field. All are pure comparisons; where they find no difference the earlier import stands. */
import type { CslName, Reference } from '../reference.ts'
import { asDoi, isAddress, isbnsIn, issnsIn } from '../shape/identifiers.ts'
import { isDateField, isNameField, type MergedField, textOf } from './field-value.ts'

/**
 * How good what a record says in a field is, as numbers that count one after the other; the highest is followed.
 *
 * | field | followed |
 * | --- | --- |
 * | `abstract` | the longest |
 * | `DOI`, `PMID`, `ISBN`, `ISSN`, `URL` | the first that is valid |
 * | names | the most names, then the most of their given names written out |
 * | dates | the first with a year; of those of the same year the most precise |
 * | `title` | the first that is not all in capitals |
 * | `page` | the first with an end as well as a beginning |
 * | `type` | the first that is more than "document" |
 * | all others | the first |
 */
export function goodness(reference: Reference, field: MergedField, first: Reference | undefined): readonly number[] {
  const text = textOf(reference, field)
  if (isNameField(field)) return namesGoodness(reference[field] ?? [])
  if (isDateField(field)) {
    const year = (it: Reference | undefined) => it?.[field]?.['date-parts']?.[0]?.[0]
    const isSame = year(reference) !== undefined && year(reference) === year(first)
    return [isSame ? 1 : 0, isSame ? (reference[field]?.['date-parts']?.[0]?.length ?? 0) : 0]
  }
  switch (field) {
    case 'abstract':
      return [text.trim().length]
    case 'DOI':
      return [asDoi(text) === undefined ? 0 : 1]
    case 'PMID':
      return [/^\d{1,9}$/.test(text.trim()) ? 1 : 0]
    case 'ISBN':
      return [isbnsIn(text).length > 0 ? 1 : 0]
    case 'ISSN':
      return [issnsIn(text).length > 0 ? 1 : 0]
    case 'URL':
      return [isAddress(text) ? 1 : 0]
    case 'title':
      return [text !== text.toLowerCase() && text === text.toUpperCase() ? 0 : 1]
    case 'page':
      return [/\d\s*[-–]\s*\w/.test(text) ? 1 : 0]
    case 'type':
      return [text === 'document' ? 0 : 1]
    default:
      return []
  }
}

function namesGoodness(names: readonly CslName[]): number[] {
  const isOthers = (it: CslName) => /^(?:et al\.?|m\.? ?fl\.?|others)$/i.test(it.literal ?? '')
  const named = names.filter((it) => !isOthers(it))
  return [named.length, named.filter((it) => /\p{L}\p{Ll}/u.test(it.given ?? '')).length]
}

/** Whether what is said is a beginning at all: a date needs a year before others are measured against it. */
export function isUsable(reference: Reference, field: MergedField): boolean {
  return !isDateField(field) || reference[field]?.['date-parts']?.[0]?.[0] !== undefined
}

/** @example isBetter([2, 1], [2, 0]) // true */
export function isBetter(a: readonly number[], b: readonly number[]): boolean {
  for (let at = 0; at < a.length; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}
