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
