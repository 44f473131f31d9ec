/** What speaks for a file being a report, each kind looked for on its own. */
import { align } from './align.ts'
import type { FrontMatter } from './front-matter.ts'
import type { IndexedReport, ReportIndex } from './report-index.ts'
import { isWhole, squeeze } from './squeezed.ts'
import { isOwnTitle, standsAlone } from './surroundings.ts'
import { sightings } from './title-grams.ts'

/** A title that stands where a file's own title stands. */
export interface TitleFound {
  readonly likeness: number
  /** How many letters of the text it covers. */
  readonly letters: number
  /** Near the top of the first page. */
  readonly onTop: boolean
  /** With its subtitle, where the report has one. */
  readonly whole: boolean
  /** A line or a sentence both begins and ends with it. */
  readonly alone: boolean
}

/** Where titles stand as the file's own, by report, and the reports whose title stands as another work's. */
export interface Titles {
  readonly own: ReadonlyMap<number, TitleFound>
  readonly cited: ReadonlySet<number>
}

/** The best sighting of each report's title in the front matter, and the reports whose title stands there only as another work's. */
export function titlesIn(front: FrontMatter, index: ReportIndex): Titles {
  const places: Place[] = []
  for (const [zone, text] of front.zones.entries()) {
    for (const { title, from: near } of sightings(index.grams, text.letters)) {
      const sought = index.sought[title]
      const place = align(index.grams.titles[title] ?? '', text.letters, near)
      if (sought === undefined || place === null || !isWhole(text, place.from, place.to)) continue
      const alone = standsAlone(text, place.from, place.to)
      if (alone === 0) continue
      const onTop = text.first && (text.places[place.from] ?? 0) < topLetters
      places.push({
        ...place,
        ...sought,
        zone,
        onTop,
        alone: alone === 2,
        isOwn: isOwnTitle(text, place.from, place.to),
      })
    }
  }
  const own = new Map<number, TitleFound>()
  const cited = new Set<number>()
  for (const place of places) {
    if (places.some((other) => covers(other, place))) continue
    const before = own.get(place.report)
    if (!place.isOwn) cited.add(place.report)
    else if (before === undefined || worth(place) > worth(before)) {
      own.set(place.report, { ...place, letters: place.to - place.from })
    }
  }
  return { own, cited }
}

interface Place extends Omit<TitleFound, 'letters'> {
  readonly report: number
  readonly zone: number
  readonly from: number
  readonly to: number
  readonly isOwn: boolean
}

/** Of two titles at one place the longer one is meant. */
function covers(one: Place, other: Place): boolean {
  const longer = one.to - one.from > other.to - other.from + 3
  return longer && one.zone === other.zone && one.from <= other.from && one.to >= other.to
}

const topLetters = 2500

function worth({ onTop, whole, alone, likeness }: Omit<TitleFound, 'letters'>): number {
  return (onTop ? 2 : 0) + (whole ? 1 : 0) + (alone ? 1 : 0) + likeness
}

/** How many of a report's first authors are named in the front matter; null where the report names none. */
export function authorsIn({ words }: Pick<FrontMatter, 'words'>, { authors }: IndexedReport): number | null {
  if (authors.length === 0) return null
  // Names of two letters stand in every text by chance.
  const named = authors.slice(0, 3).filter(({ family }) => family.join('').length > 2)
  return named.filter(({ family }) => family.every((word) => words.has(word))).length
}

/** The share of a title's content words that stand in the front matter. */
export function titleWordsIn(front: FrontMatter, { title }: IndexedReport): number {
  if (title.content.length === 0) return 0
  const all = front.zones.map((zone) => zone.letters).join(' ')
  return title.content.filter((word) => all.includes(squeeze(word).letters)).length / title.content.length
}

/** Whether the year is one that stands there, or lies next to it: a report is often dated otherwise online than in print. */
export function yearIn({ years }: Pick<FrontMatter, 'years'>, { year }: IndexedReport): boolean | null {
  if (year === null || years.size === 0) return null
  return years.has(year) || years.has(year - 1) || years.has(year + 1)
}

/** The reports whose title the file gives itself in its field. */
export function fieldTitles(field: string, index: ReportIndex): Set<number> {
  const { letters } = squeeze(field.slice(0, longestField))
  const found = new Set<number>()
  for (const { title } of sightings(index.grams, letters)) {
    const place = index.sought[title]?.report ?? -1
    const report = index.reports[place]
    if (report === undefined || report.title.generic || letters.length > report.title.letters.length * 1.3) continue
    const aligned = align(report.title.letters, letters, 0)
    if (aligned !== null && aligned.to >= letters.length - 2) found.add(place)
  }
  return found
}

const longestField = 1000
