/** A short name for a text: the same for the same text on every machine. Not for safety: the log has SHA-256. */

/**
 * FNV-1a (Fowler, Noll, Vo) in two lanes, as sixteen hexadecimal digits.
 *
 * @example fingerprint('count-differs|tolv studier').length // 16
 */
export function fingerprint(text: string): string {
  let one = 0x811c9dc5
  let two = 0x01000193
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193) >>> 0
    two = Math.imul(two ^ (code + at), 0x85ebca6b) >>> 0
  }
  return one.toString(16).padStart(8, '0') + two.toString(16).padStart(8, '0')
}
