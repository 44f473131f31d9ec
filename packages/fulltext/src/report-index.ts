/** The reports of a review, made ready once for any number of files. */
import { type Name, readAuthors, readDoi } from '@oversyn/dedupe'
import type { ReportFacts } from './given.ts'
import { squeeze } from './squeezed.ts'
import { buildTitleGrams, type TitleGrams } from './title-grams.ts'
import { mainTitle, type TitleKey, titleKey } from './title-key.ts'

export interface IndexedReport {
  readonly id: string
  readonly title: TitleKey
  readonly authors: readonly Name[]
  readonly year: number | null
  readonly doi: string
}

/** A title to look for: whole, or without its subtitle. */
interface SoughtTitle {
  readonly report: number
  /** With its subtitle, if it has one. */
  readonly whole: boolean
}

export interface ReportIndex {
  readonly reports: readonly IndexedReport[]
  readonly grams: TitleGrams
  readonly sought: readonly SoughtTitle[]
  readonly byDoi: ReadonlyMap<string, readonly number[]>
  /** DOIs as letters and digits alone, whole and without their prefix: so they stand in the names of files. */
  readonly byBareDoi: ReadonlyMap<string, readonly number[]>
  readonly byPmid: ReadonlyMap<string, readonly number[]>
}

/** @example matchFile(buildReportIndex(reports), file) */
export function buildReportIndex(reports: readonly ReportFacts[]): ReportIndex {
  const indexed: IndexedReport[] = []
  const titles: string[] = []
  const sought: SoughtTitle[] = []
  const byDoi = new Map<string, number[]>()
  const byBareDoi = new Map<string, number[]>()
  const byPmid = new Map<string, number[]>()
  for (const [place, { id, title, authors, year, doi, pmid }] of reports.entries()) {
    const key = titleKey(title)
    const own = readDoi(doi ?? '')
    indexed.push({ id, title: key, authors: readAuthors(authors), year, doi: own })
    titles.push(key.letters)
    sought.push({ report: place, whole: true })
    const main = mainTitle(title)
    if (main !== '') {
      titles.push(titleKey(main).letters)
      sought.push({ report: place, whole: false })
    }
    if (own !== '') {
      put(byDoi, own, place)
      put(byBareDoi, squeeze(own).letters, place)
      put(byBareDoi, squeeze(own.slice(own.indexOf('/'))).letters, place)
    }
    const number = /\d{4,9}/.exec(pmid ?? '')?.[0]
    if (number !== undefined) put(byPmid, number, place)
  }
  return { reports: indexed, grams: buildTitleGrams(titles), sought, byDoi, byBareDoi, byPmid }
}

function put(map: Map<string, number[]>, key: string, place: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [place])
  else list.push(place)
}
