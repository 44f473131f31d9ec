/** A study as the list of studies shows it: everything the columns, the filters and the search read, in one place. */
import { type Language, type Review, type Study, sortKey, type Vocabulary } from '@oversyn/model'
import { lookupOf, nameOf } from '../../app/derived.ts'

export interface StudyRow {
  study: Study
  key: string
  name: string
  sortName: string
  title: string
  /** The language of the title. */
  lang: string
  year: number | null
  type: string
  typeKey: string
  themes: readonly string[]
  findings: number
  /** All that the search reads. */
  text: string
}

export function studyRows(review: Review, language: Language, words: Vocabulary): StudyRow[] {
  const { reportsByStudy, findingsByStudy, byId } = lookupOf(review)
  const rows = review.studies.map((study): StudyRow => {
    const [report] = reportsByStudy(study.id)
    const findings = findingsByStudy(study.id)
    const name = nameOf(review, study, language)
    const people = [...(report?.authors ?? []), ...(report?.editors ?? [])]
    const themes = new Set(findings.flatMap((finding) => finding.themes))
    return {
      study,
      key: study.key,
      name,
      sortName: sortKey(name),
      title: report?.title ?? study.key,
      lang: report?.language ?? review.head.language,
      year: report?.year ?? null,
      type: report ? words.reportTypes[report.type].one : '',
      typeKey: report?.type ?? '',
      themes: [...themes].flatMap((id) => byId.themes.get(id)?.key ?? []),
      findings: findings.length,
      text: [
        name,
        report?.title,
        report?.series,
        report?.institution,
        report?.container,
        ...people.map((person) => `${person.given ?? ''} ${person.family}`),
        study.key,
        study.group,
        study.dataset,
        study.topic,
        study.method.stated,
        study.mainFindings,
        ...findings.flatMap((finding) => [finding.statement, finding.object]),
      ]
        .filter(Boolean)
        .join('\n'),
    }
  })
  return rows.sort((a, b) => (a.sortName < b.sortName ? -1 : a.sortName > b.sortName ? 1 : 0))
}
