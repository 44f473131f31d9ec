/** Every report that anything of a file points to, with what speaks most for it. */
import { authorsIn, fieldTitles, titlesIn, yearIn } from './evidence.ts'
import { readFileName } from './file-name.ts'
import { frontMatterOf } from './front-matter.ts'
import type { FileFacts } from './given.ts'
import { doisIn } from './known-dois.ts'
import type { IndexedReport, ReportIndex } from './report-index.ts'
import type { Candidate, MatchReason } from './result.ts'
import { type About, aboutReport, fieldTitleScore, identifierScore, namedTitleScore, titleScore } from './scores.ts'

/** The likeliest first. */
export function candidatesFor(index: ReportIndex, file: FileFacts): Candidate[] {
  const front = frontMatterOf(file.text)
  const hasText = front.zones.length > 0
  const titles = titlesIn(front, index)
  const found = new Map<number, Candidate>()
  /** Weighs one kind of evidence for the reports it points to; each report keeps what speaks most for it. */
  const weigh = (
    places: Iterable<number> | undefined,
    reason: MatchReason,
    score: (known: About, report: IndexedReport, place: number) => number,
  ) => {
    for (const place of places ?? []) {
      const report = index.reports[place]
      if (report === undefined) continue
      const worth = Math.round(score(aboutReport(front, titles, place, report), report, place) * 100) / 100
      if (worth > (found.get(place)?.score ?? 0)) found.set(place, { report: report.id, reason, score: worth })
    }
  }

  const isKnown = (doi: string) => index.byDoi.has(doi)
  const page = doisIn(front.zones.map((zone) => zone.folded).join('\n'), isKnown)
  for (const doi of page.known) {
    weigh(index.byDoi.get(doi), 'doi', (known) => identifierScore(known, page.different === 1))
  }
  const { title: field = '', author: fieldAuthor = '', other = '' } = file.metadata
  for (const doi of doisIn(`${other}\n${field}`, isKnown).known) {
    weigh(index.byDoi.get(doi), 'doi', (known) => (hasText ? identifierScore(known, true) : 0.9))
  }
  for (const [, pmid = ''] of file.text.matchAll(/\bPMID:?\s*(\d{4,9})\b/g)) {
    weigh(index.byPmid.get(pmid), 'pmid', (known) => identifierScore(known, false))
  }
  for (const [place, title] of titles.own) {
    const report = index.reports[place]
    const isSigned = report !== undefined && (authorsIn(front, report) ?? 0) > 0
    weigh([place], isSigned ? 'title-and-author' : 'title', (known, report) => titleScore(report, known, title))
  }
  const withField = { words: new Set([...front.words, ...frontMatterOf(fieldAuthor).words]) }
  for (const place of fieldTitles(field, index)) {
    const report = index.reports[place]
    const authors = report === undefined ? null : authorsIn(withField, report)
    weigh([place], (authors ?? 0) > 0 ? 'title-and-author' : 'title', (_, report) =>
      fieldTitleScore(report, authors, hasText),
    )
  }
  const name = readFileName(file.fileName, index)
  const unseen = name.saysPmid ? 0.85 : 0.6
  weigh(name.byDoi, 'file-name', (known) => (hasText ? identifierScore(known, true) : 0.85))
  weigh(name.byPmid, 'file-name', (known) => (hasText ? identifierScore(known, false) : unseen))
  weigh(name.byTitle, 'file-name', (known, report) =>
    namedTitleScore(known, (authorsIn(name, report) ?? 0) > 0 || yearIn(name, report) === true, hasText),
  )
  return [...found.values()].sort((a, b) => b.score - a.score || (a.report < b.report ? -1 : 1))
}
