/** The keywords of a reference as a list: CSL has them as one text. */
import type { Reference } from './reference.ts'

/** @example keywordsOf({ keyword: 'NAV; partnerskap', … }) // ['NAV', 'partnerskap'] */
export function keywordsOf({ keyword }: Reference): string[] {
  return (keyword ?? '').split(/\s*;\s*/).filter((it) => it !== '')
}
