/** Undoing UTF-8 that was read as Windows-1252 once too often: `Ã…pne` back to `Åpne`. */
import { decodeUtf8 } from './encoding/text-decoder.ts'

/** The characters of Windows-1252 at 0x80 to 0x9F; the five bytes that it leaves open stand for themselves. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/**
 * The text with its letters as they were meant; `undefined` where it is not doubly encoded throughout.
 *
 * @example repairDoubleEncoding('SÃ¸ker') // 'Søker'
 */
export function repairDoubleEncoding(text: string): string | undefined {
  const bytes: number[] = []
  for (const letter of text) {
    const at = upper.indexOf(letter)
    const code = letter.codePointAt(0) ?? 0
    if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) bytes.push(code)
    else if (at >= 0) bytes.push(0x80 + at)
    else return undefined
  }
  const repaired = decodeUtf8(Uint8Array.from(bytes))
  return repaired === undefined || repaired === text ? undefined : repaired
}
