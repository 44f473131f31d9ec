/** The reports' DOIs, found in a text whatever a line break or an address has done to them. */

const longest = 120
const opening = /10\.\s?\d{4,9}(?:\.\d+)*\s?\//g

export interface DoisInText {
  /** How many different DOIs begin in the text, known or not. */
  readonly different: number
  readonly known: ReadonlySet<string>
}

/**
 * @param isKnown whether a DOI, in lower case, is a report's
 * @example doisIn('https://doi.org/10.1186/s12913-\n021-1', (doi) => doi === '10.1186/s12913-021-1').known // that DOI
 */
export function doisIn(text: string, isKnown: (doi: string) => boolean): DoisInText {
  const lower = text.toLowerCase().replace(/[\u2010-\u2015\u2212]/g, '-')
  const known = new Set<string>()
  const others = new Set<string>()
  for (const { index } of lower.matchAll(opening)) {
    const found = knownAt(lower, index, isKnown)
    if (found !== '') known.add(found)
    else others.add(/^\S{0,60}/.exec(lower.slice(index).replace(/(?<=\/)\s/, ''))?.[0]?.replace(/[.,;)\]]+$/, '') ?? '')
  }
  return { different: known.size + others.size, known }
}

/** The longest known DOI that begins here and ends where a DOI can end. A break within it may be any white space. */
function knownAt(text: string, from: number, isKnown: (doi: string) => boolean): string {
  let doi = ''
  let best = ''
  for (let at = from; at < text.length && doi.length < longest; at++) {
    const letter = text.charAt(at)
    if (/\s/.test(letter)) continue
    doi += letter
    if (isKnown(doi) && /^(?:[.,;:)\]}>'"\u201d]*(?:\s|$)|[)\]}>'",;\u201d])/.test(text.slice(at + 1, at + 8)))
      best = doi
  }
  return best
}
