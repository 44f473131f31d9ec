/** A publication as a reader cites it: who, when, what, where. */
import { capital, type Report } from '@oversyn/model'
import { useWords } from '../../app/use-words.ts'

export function Publication({ report }: { report: Report }) {
  const labels = useWords()
  const people = report.authors.length > 0 ? report.authors : (report.editors ?? [])
  const who = people.map((name) => (name.given ? `${name.family}, ${name.given}` : name.family)).join('; ')
  const series = [report.series, report.number].filter(Boolean).join(' ')
  const where = [report.container, series, report.pages, report.institution, report.place].filter(Boolean).join(', ')
  return (
    <p className="publication">
      {who} ({report.year ?? labels.unknown}): <cite lang={report.language}>{report.title}</cite>.{' '}
      <span className="quiet">
        {capital(labels.reportTypes[report.type].one)}
        {where ? `. ${where}` : ''}
        {report.doi ? `. doi:${report.doi}` : ''}
      </span>{' '}
      {report.url ? (
        <a href={report.url} rel="noreferrer noopener">
          {report.url}
        </a>
      ) : null}
    </p>
  )
}
