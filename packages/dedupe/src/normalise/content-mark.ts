/** The mark of a record's content: short, the same wherever the record comes in again, and fit for keeping in a log. */
import type { SourceRecord } from '../record.ts'
import { fold, withoutMarkup, wordsOf } from './fold.ts'
import { hashText } from './hash.ts'
import { readDoi } from './identifiers.ts'
import { readYear } from './locators.ts'
import { shownFields, shownOf, shownSeparator } from './shown.ts'

/** What marks begin with: another recipe takes another number, so that old marks are known for what they are. */
const recipe = 'm1'

/**
 * A mark made of title, first author, year, volume, first page and DOI, 64 bits: a copy that is imported again under another id, or from
 * another export of the same database, has the same one. '' for a record that says none of these. Marks lie in logs, so the recipe stays.
 *
 * @example contentMark({ id: 'a', title: 'Copper in wards' }) === contentMark({ id: 'b', title: 'Copper in <i>wards</i>.' }) // true
 */
export function contentMark(record: SourceRecord): string {
  return markOfShown(shownOf(record))
}

/** The mark of a record whose fields are in `Prepared.shown`. */
export function markOfShown(shown: string): string {
  const values = shown.split(shownSeparator)
  const field = (name: (typeof shownFields)[number]): string => values[shownFields.indexOf(name)] ?? ''
  const content = [
    wordsOf(fold(withoutMarkup(field('title')))).join(''),
    longestWord(field('authors').split(';')[0] ?? ''),
    readYear(field('year')) || '',
    firstNumber(field('volume')),
    firstNumber(field('pages')),
    readDoi(field('doi')),
  ].join('\n')
  if (content.trim() === '') return ''
  const word = (seed: number): string => hashText(content, seed).toString(36).padStart(7, '0')
  return `${recipe}-${word(0x6d61726b)}${word(0x31)}`
}

/** Of "Lie, K.", "Lie K" and "K. Lie" the one that all ways of writing a name have in common. */
function longestWord(name: string): string {
  const words = wordsOf(fold(withoutMarkup(name.split(',')[0] ?? '')))
  return words.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? ''
}

function firstNumber(text: string): string {
  return /[1-9]\d*/.exec(text)?.[0] ?? ''
}
