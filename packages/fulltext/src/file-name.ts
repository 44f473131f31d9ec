/** What the name of a file says: a DOI, a number of PubMed, the beginning of a title. */
import { foldedWords, nameKey } from '@oversyn/dedupe'
import type { IndexedReport, ReportIndex } from './report-index.ts'
import { type Squeezed, squeeze } from './squeezed.ts'
import { sightings } from './title-grams.ts'

export interface NameEvidence {
  readonly byDoi: ReadonlySet<number>
  readonly byPmid: ReadonlySet<number>
  /** The number is called a PMID and not only one that could be. */
  readonly saysPmid: boolean
  /** Reports whose title, or its first twenty-five letters and more, stands in the name. */
  readonly byTitle: ReadonlySet<number>
  readonly words: ReadonlySet<string>
  readonly years: ReadonlySet<number>
}

/** What reference managers cut a title to leaves at least so much. */
const shortestTitle = 25
const shortestAlone = 40
/** "v2", "final", a date: what people put behind a title. */
const longestAfter = 10
/** A DOI's second half is its own only when it is long: "s12913-021-1234-5", not "12". */
const shortestSuffix = 9

export function readFileName(fileName: string, index: ReportIndex): NameEvidence {
  const name = (fileName.split(/[\\/]/).at(-1) ?? '')
    .slice(0, 300)
    .replace(/\.pdf$/i, '')
    .replace(/\s*\(\d\)$|[-_ ]?(?:main|fulltext|copy|kopi)$/i, '')
  const squeezed = squeeze(name.replace(/%2f/gi, '/'))
  const { letters, folded } = squeezed
  const pmid = /^\s*(?:pmid)?[\s_:-]*(\d{6,8})\s*$/i.exec(name)?.[1] ?? /pmid[\s_:-]*(\d{4,9})/i.exec(name)?.[1] ?? ''
  const isDoi = letters.startsWith('10') || (letters.length >= shortestSuffix && /\d{3}/.test(letters))
  return {
    byDoi: new Set(isDoi ? index.byBareDoi.get(letters) : []),
    byPmid: new Set(index.byPmid.get(pmid)),
    saysPmid: /pmid/i.test(name),
    byTitle: titlesIn(squeezed, index),
    words: new Set(foldedWords(folded).map((word) => nameKey(word.replace(/\d+$/, '')))),
    years: new Set([...folded.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year))),
  }
}

function titlesIn(name: Squeezed, index: ReportIndex): Set<number> {
  const found = new Set<number>()
  for (const { title, from } of sightings(index.grams, name.letters)) {
    const whole = index.grams.titles[title] ?? ''
    const rest = name.letters.slice(from)
    const place = index.sought[title]?.report ?? -1
    const report = index.reports[place]
    const before = name.folded.slice(0, name.places[from] ?? 0)
    if (report === undefined || !isNaming(before, report)) continue
    const isWhole = rest.startsWith(whole) && rest.length - whole.length <= longestAfter
    // A name is cut at its end. Where it names an author too, less of the title is enough.
    const isCut = rest.length < whole.length && whole.startsWith(rest)
    const enough = /[a-z]/.test(before) || isWhole ? shortestTitle : shortestAlone
    if ((isWhole || isCut) && Math.min(rest.length, whole.length) >= enough) found.add(place)
  }
  return found
}

const notNames = new Set([
  'et',
  'al',
  'and',
  'og',
  'm',
  'fl',
  'mfl',
  'van',
  'von',
  'de',
  'der',
  'den',
  'la',
  'le',
  'av',
  'af',
])

/** Whether what stands before a title is its authors and a year, and not the beginning of a longer title. */
function isNaming(before: string, { authors }: IndexedReport): boolean {
  const names = new Set(authors.flatMap(({ family, given }) => [...family, ...given]))
  return foldedWords(before)
    .map((word) => nameKey(word.replace(/\d+$/, '')))
    .every((word) => word.length < 2 || notNames.has(word) || names.has(word))
}
