/** Writing an expression of the language of live numbers, so that what is counted here can be opened like any other number. */
import { reserved } from '@oversyn/model'

/**
 * A value as an expression writes it: a plain word or number as it is, anything else in quotation marks.
 *
 * @example `count studies where group = ${quoteValue('NTNU Samfunnsforskning')}`
 */
export function quoteValue(value: string): string {
  const plain = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u.test(value) && !reserved.includes(value)
  return plain ? value : `"${value.replace(/["\\]/g, '\\$&')}"`
}
