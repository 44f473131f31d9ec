/** Dates as a reader of the language writes them, as precise as they are known. */
import type { Language } from '@oversyn/model'
import { terms } from '../terms/terms.ts'

/**
 * A date of year, month and day, as far as given; a time of day is left out.
 *
 * @example showDate('2011-12', 'nb') // 'desember 2011'
 */
export function showDate(date: string, language: Language): string {
  const [year = '', month, day] = date.slice(0, 10).split('-')
  const { months, date: whole } = terms[language]
  const name = month === undefined ? undefined : months[Number(month) - 1]
  if (name === undefined) return year
  return day === undefined ? `${name} ${year}` : whole(Number(day), name, year)
}

/** A stretch of time; one date where both ends are the same or one is open. `null` where neither end is known. */
export function showSpan(from: string | null, to: string | null, language: Language): string | null {
  const ends = [from, to].flatMap((end) => (end === null ? [] : showDate(end, language)))
  const [first, last] = ends
  if (first === undefined) return null
  const dash = ends.every((end) => /^\d+$/.test(end)) ? '–' : ' – '
  return last === undefined || last === first ? first : `${first}${dash}${last}`
}
