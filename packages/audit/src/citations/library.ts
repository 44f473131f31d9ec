/** What a review knows of publications: the studies by names, year and letter, and the works in the background. */
import type { Report, Review } from '@oversyn/model'
import { reportNames } from '@oversyn/synthesis'
import { foldName } from '../text/fold-name.ts'

/** One publication of a study. */
export interface Entry {
  readonly study: string
  readonly key: string
  readonly report: Report
  /** For each author (or editor) the ways the family name may be written: `andreassen`, `alm andreassen`. */
  readonly authors: readonly (readonly string[])[]
  readonly year: number | null
  readonly letter: string
  /** What people call it: `Fimreite og Lægreid 2008a`. */
  readonly label: string
}

/** A background work: its text, folded. */
export interface Background {
  readonly key: string
  readonly text: string
  readonly years: readonly number[]
}

export interface Library {
  readonly entries: readonly Entry[]
  readonly background: readonly Background[]
  /** Whether some author of the review, or of a background work, is called this, give or take a genitive s. */
  known(name: string): boolean
}

export function libraryOf(review: Review): Library {
  const names = reportNames(review, review.head.language)
  const reports = new Map(review.reports.map((report) => [report.id, report]))
  const entries = review.studies.flatMap((study) =>
    study.reports.flatMap((id): Entry[] => {
      const report = reports.get(id)
      if (!report) return []
      const people = report.authors.length > 0 ? report.authors : (report.editors ?? [])
      const name = names.get(id)
      const authors =
        people.length > 0 ? people.map(waysToWrite) : report.institution ? [[foldName(report.institution)]] : []
      const letter = /[a-z]$/.exec(name?.year ?? '')?.[0] ?? ''
      const label = name ? `${name.authors} ${name.year}` : study.key
      return [
        {
          study: study.id,
          key: study.key,
          report,
          authors,
          year: report.year,
          letter: report.year === null ? '' : letter,
          label,
        },
      ]
    }),
  )
  const background = review.works.map(({ key, short, citation }) => ({
    key,
    text: ` ${foldName(`${short} ${citation}`).replace(/[^\p{L}\p{N}]+/gu, ' ')} `,
    years: [...`${short} ${citation}`.matchAll(/(?:19|20)\d{2}/g)].map(([year]) => Number(year)),
  }))
  const every = new Set(entries.flatMap(({ authors }) => authors.flat()))
  const known = (name: string) => {
    const folded = foldName(name)
    return (
      every.has(folded) ||
      every.has(withoutGenitive(folded)) ||
      background.some(({ text }) => text.includes(` ${folded} `))
    )
  }
  return { entries, background, known }
}

/** `Rødelvs` may be Rødelv's, `Hansen’s` Hansen's. */
export function withoutGenitive(folded: string): string {
  return folded.replace(/s$/u, '')
}

/** A family name alone, and with the last given name before it, as middle names often stand. */
function waysToWrite({ family, given }: { family: string; given?: string | undefined }): string[] {
  const own = foldName(family)
  const parts = foldName(given ?? '')
    .replace(/\./g, '')
    .split(' ')
    .filter((part) => part.length > 1)
  const middle = parts.length > 1 ? parts.at(-1) : undefined
  const last = own.split(' ').at(-1) ?? own
  return [...new Set([own, ...(middle ? [`${middle} ${own}`] : []), ...(last.length > 2 ? [last] : [])])]
}
