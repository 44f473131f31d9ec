/** Where a title stands in a text that may have a few letters wrong. */

export interface Alignment {
  readonly from: number
  readonly to: number
  /** 1 where every letter is right. */
  readonly likeness: number
}

/** One letter of forty may be wrong, as text recognition leaves it. More, and "women" would pass for "men". */
const mostWrong = 1 / 40
const slack = 6

/**
 * The best place for `title` near `near`, by the edit distance with both ends free (Sellers 1980, doi:10.1016/0196-6774(80)90016-4);
 * null where more is wrong than may be, or a figure is: "2010" is not "2011".
 */
export function align(title: string, text: string, near: number): Alignment | null {
  if (text.startsWith(title, near)) return { from: near, to: near + title.length, likeness: 1 }
  const most = Math.floor(title.length * mostWrong)
  if (most === 0) return null
  const begin = Math.max(0, near - slack)
  const window = text.slice(begin, near + title.length + most + slack)
  let distances = new Int32Array(window.length + 1)
  let origins = Int32Array.from({ length: window.length + 1 }, (_, at) => at)
  for (let row = 1; row <= title.length; row++) {
    const nextDistances = new Int32Array(window.length + 1)
    const nextOrigins = new Int32Array(window.length + 1)
    nextDistances[0] = row
    let least = row
    for (let at = 1; at <= window.length; at++) {
      const same = title.charCodeAt(row - 1) === window.charCodeAt(at - 1) ? 0 : 1
      const replaced = (distances[at - 1] ?? 0) + same
      const missing = (distances[at] ?? 0) + 1
      const extra = (nextDistances[at - 1] ?? 0) + 1
      const best = Math.min(replaced, missing, extra)
      nextDistances[at] = best
      nextOrigins[at] =
        (best === replaced ? origins[at - 1] : best === missing ? origins[at] : nextOrigins[at - 1]) ?? 0
      if (best < least) least = best
    }
    if (least > most) return null
    distances = nextDistances
    origins = nextOrigins
  }
  let end = 0
  for (let at = 1; at <= window.length; at++) if ((distances[at] ?? 0) < (distances[end] ?? 0)) end = at
  const wrong = distances[end] ?? 0
  const start = origins[end] ?? 0
  if (wrong > most || figures(title) !== figures(window.slice(start, end))) return null
  return { from: begin + start, to: begin + end, likeness: 1 - wrong / title.length }
}

function figures(text: string): string {
  return text.replace(/\D+/g, ' ').trim()
}
