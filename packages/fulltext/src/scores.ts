/** How much each kind of evidence is worth: 1 is certain, and 0.7 is what a match needs. */
import { authorsIn, type TitleFound, type Titles, titleWordsIn, yearIn } from './evidence.ts'
import type { FrontMatter } from './front-matter.ts'
import type { IndexedReport } from './report-index.ts'

/** What the front matter says of one report. */
export interface About {
  readonly title: TitleFound | undefined
  /** Its title stands there, and only as another work's. */
  readonly isCited: boolean
  /** How many of its first authors are named; null where the report names none. */
  readonly authors: number | null
  readonly year: boolean | null
  /** The share of its title's content words; 0 where the title tells nothing. */
  readonly alike: number
}

export function aboutReport(front: FrontMatter, titles: Titles, place: number, report: IndexedReport): About {
  return {
    title: titles.own.get(place),
    isCited: titles.cited.has(place) && !titles.own.has(place),
    authors: authorsIn(front, report),
    year: yearIn(front, report),
    alike: report.title.tells && !report.title.generic ? titleWordsIn(front, report) : 0,
  }
}

/** A DOI needs a second witness: the page of a comment or a reply bears that of the work it speaks of. */
export function identifierScore({ title, isCited, authors, alike }: About, isOnly: boolean): number {
  if (title !== undefined) return 0.99
  if (isCited) return 0.4
  if (alike >= 0.8 && authors !== 0) return isOnly ? 0.96 : 0.86
  return isOnly && ((authors ?? 0) > 0 || alike >= 0.6) ? 0.92 : 0.5
}

export function titleScore(report: IndexedReport, { authors, year, alike }: About, title: TitleFound): number {
  if (report.title.generic) return 0.3
  const hasAuthor = (authors ?? 0) > 0
  const doubt =
    (1 - title.likeness) * 2 + (year === false ? 0.1 : 0) + (title.onTop ? 0 : 0.08) + (title.alone ? 0 : 0.05)
  if (!title.whole && (!hasAuthor || alike < 0.8)) return 0.6 - doubt
  if (!report.title.tells) return hasAuthor && year === true && title.onTop && title.alone ? 0.8 : 0.5
  // Short enough to be a part of a longer title by the same authors.
  if (!title.alone && title.letters < 60) return 0.6 - doubt
  if (hasAuthor) return (title.whole ? 0.97 : 0.88) - doubt
  if (!title.onTop || !title.alone) return 0.5
  if (authors === null) return 0.85 - doubt
  return (title.letters >= 60 ? 0.76 : 0.6) - doubt
}

/** A title in the file's own field, which nothing on its pages contradicts. */
export function fieldTitleScore(report: IndexedReport, authors: number | null, hasText: boolean): number {
  if ((authors ?? 0) > 0) return report.title.tells ? 0.9 : 0.75
  return report.title.tells && (authors === null || !hasText) ? 0.8 : 0.5
}

/** A title in the file's name. Without text nothing contradicts it; with text something must speak for it. */
export function namedTitleScore({ alike, authors }: About, isSigned: boolean, hasText: boolean): number {
  if (!hasText) return isSigned ? 0.8 : 0.72
  return alike >= 0.6 || (authors ?? 0) > 0 ? 0.85 : 0.5
}
