/** Where words stand in a text whose spaces and line breaks do not matter. */

export interface Span {
  from: number
  to: number
}

/** The places of `sought`, whatever its case and however its spaces are broken; not more than `most`. */
export function findInText(text: string, sought: string, most = 200): Span[] {
  const { letters, places } = squeeze(text)
  const { letters: wanted } = squeeze(sought)
  const found: Span[] = []
  if (wanted === '') return found
  for (
    let at = letters.indexOf(wanted);
    at >= 0 && found.length < most;
    at = letters.indexOf(wanted, at + wanted.length)
  )
    found.push({ from: places[at] ?? 0, to: (places[at + wanted.length - 1] ?? 0) + 1 })
  return found
}

/** The signs that are no space and no hyphen, lower-case, and where each stands. */
function squeeze(text: string): { letters: string; places: number[] } {
  let letters = ''
  const places: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (/[\s\u00ad-]/.test(sign)) continue
    const lower = sign.toLowerCase()
    // A sign that has become two in lower case would move what follows.
    letters += lower.length === 1 ? lower : sign
    places.push(at)
  }
  return { letters, places }
}
