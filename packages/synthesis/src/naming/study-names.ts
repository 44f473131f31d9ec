/** What a study is called in a sentence: authors and year, after the Norwegian author-year habit. */
import { byKeys, type Language, type Name, type Report, type Review, type Study, sortKey } from '@oversyn/model'
import { groupBy } from '../grouping.ts'
import { lookup } from '../lookup.ts'

/** The name of a study or of one of its reports. */
export interface StudyName {
  /** `Fimreite og Lægreid`, `Helgøy mfl.`, `Andreassen og Fossestøl (red.)`. */
  readonly authors: string
  /** `2008`, `2008a`, `u.å.` */
  readonly year: string
}

const words = {
  nb: { and: 'og', others: 'mfl.', editors: '(red.)', undated: 'u.å.' },
  nn: { and: 'og', others: 'mfl.', editors: '(red.)', undated: 'u.å.' },
  en: { and: 'and', others: 'et al.', editors: '(ed.)', undated: 'n.d.' },
} as const satisfies Record<Language, unknown>

/**
 * The names of all reports of a review, by report id. Letters tell apart what would else have the same name: a letter that
 * ends the key is kept, the others are given the free letters in the order of their titles.
 */
export function reportNames(review: Review, language: Language): ReadonlyMap<string, StudyName> {
  const studies = lookup(review)
  const keys = new Map<string, string>()
  for (const study of review.studies)
    for (const [place, report] of studies.reportsByStudy(study.id).entries())
      keys.set(report.id, place === 0 ? study.key : report.key)
  const alike = groupBy(review.reports, (report) => [nameWithoutLetter(report, language)])
  const names = new Map<string, StudyName>()
  for (const reports of alike.values()) {
    const stated = new Map(
      reports.map((report) => [report.id, statedLetter(report, keys.get(report.id) ?? report.key)]),
    )
    const free = 'abcdefghijklmnopqrstuvwxyz'.split('').filter((letter) => ![...stated.values()].includes(letter))
    for (const report of reports.toSorted(
      byKeys(
        (item) => sortKey(item.title),
        (item) => item.key,
      ),
    )) {
      const letter = stated.get(report.id) || (reports.length > 1 ? (free.shift() ?? '') : '')
      const year = report.year === null ? words[language].undated : String(report.year)
      names.set(report.id, { authors: authorsOf(report, language), year: year + letter })
    }
  }
  return names
}

/** The name of each study, by study id: that of its first report. */
export function studyNames(review: Review, language: Language): ReadonlyMap<string, StudyName> {
  const names = reportNames(review, language)
  return new Map(
    review.studies.map((study: Study) => {
      const [first] = study.reports
      return [study.id, (first && names.get(first)) || { authors: study.key, year: words[language].undated }]
    }),
  )
}

/** `Fimreite og Lægreid (2008a)` */
export function inSentence(name: StudyName): string {
  return `${name.authors} (${name.year})`
}

/** `Fimreite og Lægreid 2008a` */
export function inBrackets(name: StudyName): string {
  return `${name.authors} ${name.year}`
}

/** One or two family names, or the first with "and others"; of an edited book, those of its editors. */
export function authorsOf(report: Report, language: Language): string {
  const { and, others, editors } = words[language]
  const named = (people: readonly Name[]) => {
    const [first, second] = people
    if (!first) return report.title
    if (people.length > 2) return `${first.family} ${others}`
    return second ? `${first.family} ${and} ${second.family}` : first.family
  }
  if (report.authors.length > 0) return named(report.authors)
  return report.editors?.length ? `${named(report.editors)} ${editors}` : (report.institution ?? report.title)
}

function nameWithoutLetter(report: Report, language: Language): string {
  return `${authorsOf(report, language)} ${report.year}`
}

function statedLetter(report: Report, key: string): string {
  const match = /\d{4}([a-z])$/.exec(key)
  return report.year !== null && match && key.includes(String(report.year)) ? (match[1] ?? '') : ''
}
