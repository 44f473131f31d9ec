/** Digits that a file sets higher than its text: often the numbers of citations, which would else grow together with the word before. */

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Digits as raised ones; other characters stay. @example raised('1, 3–5') // '¹,³–⁵' */
export function raised(text: string): string {
  if (!/^[\d\s,–-]*$/.test(text)) return text
  return text.replace(/\s+/g, '').replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
}
