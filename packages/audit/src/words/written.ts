/** A citation as a sentence names it. */
import type { Values } from './audit-words.ts'

/**
 * Names and year from the values of a problem: `names` with a stroke between them, `more` where there are others.
 *
 * @example written((name) => ({ names: 'Berg|Øyen', more: '', year: '2009' })[name] ?? '', 'og', 'm.fl.') // 'Berg og Øyen 2009'
 */
export function written(v: Values, and: string, others: string): string {
  const names = v('names').split('|')
  const last = names.length > 1 && !v('more') ? ` ${and} ${names.pop()}` : ''
  return `${names.join(', ')}${last}${v('more') ? ` ${others}` : ''} ${v('year')}`
}

const longest = 48

/**
 * A heading as a sentence names it: up to its first full stop, and not too long.
 *
 * @example shortHeading('2.5 Tjenester. Hva kjennetegner omfanget?') // '2.5 Tjenester'
 */
export function shortHeading(heading: string): string {
  const first = /^.{8,}?(?=[.:?] )/u.exec(heading)?.[0] ?? heading
  if (first.length <= longest) return first
  const cut = first.slice(0, longest)
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1 || longest).trimEnd()} …`
}
