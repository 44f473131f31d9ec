/** Which publication of the review a citation means. */
import { editDistance } from '../text/edit-distance.ts'
import { foldName, transliterated } from '../text/fold-name.ts'
import type { Citation } from './citation.ts'
import { type Entry, type Library, withoutGenitive } from './library.ts'

/** `exact` may hold more than one entry where the citation fits several. */
export type Match =
  | { readonly how: 'exact'; readonly entries: readonly Entry[] }
  | { readonly how: 'background'; readonly key: string }
  | { readonly how: 'name'; readonly entries: readonly Entry[]; readonly written: string; readonly meant: string }
  | { readonly how: 'year'; readonly entries: readonly Entry[] }
  | { readonly how: 'unknown' }

/** How well the names fit: 0 as stated, 1 with fewer or more names than stated, and which name is misspelt. */
interface Fit {
  readonly loose: 0 | 1 | 2
  readonly misspelt?: { written: string; meant: string }
}

/**
 * Matches by names first, then year, then letter. A citation by one name means the works by one author where there is one;
 * only then those of several. Misspelling: one name differs by one letter, or by two where it is longer than seven.
 */
export function matchCitation(citation: Citation, library: Library): Match {
  const fits = library.entries.flatMap((entry) => {
    const fit = fitOf(citation, entry)
    return fit ? [{ entry, fit }] : []
  })
  const right = fits.filter(({ fit }) => !fit.misspelt)
  const dated = right.filter(({ entry }) => entry.year === citation.year)
  if (dated.length > 0) return { how: 'exact', entries: narrowed(citation, dated) }
  const background = library.background.find(
    ({ text, years }) =>
      years.includes(citation.year) &&
      citation.names.every(
        (name) => text.includes(` ${foldName(name)} `) || text.includes(` ${withoutGenitive(foldName(name))} `),
      ),
  )
  if (background) return { how: 'background', key: background.key }
  const misspelt = fits.filter(({ entry, fit }) => fit.misspelt && entry.year === citation.year)
  const [one] = misspelt
  if (one?.fit.misspelt) return { how: 'name', entries: narrowed(citation, misspelt), ...one.fit.misspelt }
  const turned = library.entries.filter((entry) => entry.year === citation.year && inAnotherOrder(citation, entry))
  if (turned.length > 0) {
    const authors = turned[0]?.authors.map(([own = '']) => capitalised(own)).join(', ') ?? ''
    return { how: 'name', entries: turned, written: citation.names.join(', '), meant: authors }
  }
  const stated = right.filter(({ fit }) => fit.loose < 2)
  if (stated.length > 0) {
    const nearest = Math.min(...stated.map(({ entry }) => distance(entry, citation)))
    return {
      how: 'year',
      entries: stated.filter(({ entry }) => distance(entry, citation) === nearest).map(({ entry }) => entry),
    }
  }
  return { how: 'unknown' }
}

function distance(entry: Entry, citation: Citation): number {
  return entry.year === null ? 0 : Math.abs(entry.year - citation.year)
}

/** The best fits by names; among those, the stated letter where there is one. */
function narrowed(citation: Citation, fits: readonly { entry: Entry; fit: Fit }[]): Entry[] {
  const best = Math.min(...fits.map(({ fit }) => fit.loose))
  const entries = fits.filter(({ fit }) => fit.loose === best).map(({ entry }) => entry)
  const lettered = citation.letter === '' ? [] : entries.filter(({ letter }) => letter === citation.letter)
  return lettered.length > 0 ? lettered : entries
}

function fitOf({ names, more }: Citation, { authors }: Entry): Fit | undefined {
  if (authors.length === 0 || names.length > authors.length) return undefined
  let misspelt: Fit['misspelt']
  for (const [at, name] of names.entries()) {
    const ways = authors[at] ?? []
    const written = foldName(name)
    if (ways.includes(written) || ways.includes(withoutGenitive(written))) continue
    const near = ways.find((way) => isNear(written, way) || isNear(withoutGenitive(written), way))
    if (!near || misspelt) return undefined
    misspelt = { written: name, meant: capitalised(near) }
  }
  const complete = names.length === authors.length && !more
  const shortened = more && authors.length > names.length
  const loose = complete || (shortened && authors.length > 2) ? 0 : names.length > 1 || more ? 1 : 2
  return misspelt ? { loose, misspelt } : { loose }
}

/** The same people, all of them or the first few, but not in the order of the title page. */
function inAnotherOrder({ names, more }: Citation, { authors }: Entry): boolean {
  if (names.length < 2 || (more ? names.length > authors.length : names.length !== authors.length)) return false
  return names.every((name) => {
    const written = foldName(name)
    return authors.some((ways) => ways.includes(written) || ways.includes(withoutGenitive(written)))
  })
}

function capitalised(name: string): string {
  return name.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
}

function isNear(written: string, name: string): boolean {
  if (name.length > 3 && transliterated(written) === transliterated(name)) return true
  const limit = name.length < 4 ? 0 : name.length <= 7 ? 1 : 2
  return limit > 0 && editDistance(written, name, limit) <= limit
}
