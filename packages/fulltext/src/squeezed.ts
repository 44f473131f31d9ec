/** Text without all that a page changes: only letters and digits, so that broken lines, hyphens, capitals and ligatures are no difference. */
import { fold } from '@oversyn/dedupe'

export interface Squeezed {
  /** Letters and digits in lower case, without accents. */
  readonly letters: string
  /** For each letter, where it stands in `folded`. */
  readonly places: Int32Array
  readonly folded: string
}

/**
 * What machines confuse is one: rn and m, vv and w. What they lose is left out: ff, fi, fl and ffi, which are one sign in many fonts.
 *
 * @example squeeze('The inter-\nvention').letters === squeeze('THE INTERVENTION').letters // true
 */
export function squeeze(text: string): Squeezed {
  const folded = fold(text)
  const units = new Uint16Array(folded.length)
  const places = new Int32Array(folded.length)
  let length = 0
  let before = 0
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    if (!isLetterOrDigit(unit)) continue
    const last = before
    before = unit
    if (last === f && (unit === f || unit === i || unit === l)) {
      length--
      if (unit === f) before = doubleF
    } else if (last === doubleF && (unit === i || unit === l)) {
      // ffi and ffl go whole.
    } else if ((last === a && (unit === a || unit === e)) || (last === o && unit === e)) {
      // One spelling of å, æ and ø, which databases and file names write in two.
    } else if (last === r && unit === n) units[length - 1] = m
    else if (last === v && unit === v) units[length - 1] = w
    else {
      units[length] = unit
      places[length] = at
      length++
    }
  }
  return { letters: String.fromCharCode(...units.subarray(0, length)), places: places.subarray(0, length), folded }
}

/** The letters that matter, as units of a text. */
const { a, e, f, i, l, m, n, o, r, v, w } = {
  a: 97,
  e: 101,
  f: 102,
  i: 105,
  l: 108,
  m: 109,
  n: 110,
  o: 111,
  r: 114,
  v: 118,
  w: 119,
}
/** Two f that were left out, which an i or l may follow. */
const doubleF = -1

const wordCharacter = /[\p{L}\p{N}]/u

function isLetterOrDigit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)
  return (unit >= 0xd800 && unit <= 0xdfff) || wordCharacter.test(String.fromCharCode(unit))
}

/** Whether a stretch of letters begins and ends where words do. A digit may follow at once: a note's mark. */
export function isWhole({ letters, places, folded }: Squeezed, from: number, to: number): boolean {
  const [first, last] = [places[from] ?? 0, places[to - 1] ?? 0]
  const joinedBefore = from > 0 && (places[from - 1] ?? -2) === first - 1
  const joinedAfter = to < letters.length && (places[to] ?? 0) === last + 1
  const noteMark = /\d/.test(folded.charAt(last + 1)) && !/\d/.test(folded.charAt(last))
  return !joinedBefore && (!joinedAfter || noteMark)
}
