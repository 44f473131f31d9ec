/** The full texts of a study, and the quotes that were kept of them. */
import type { Report, Review, Study } from '@oversyn/model'
import { useQueries } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { lookupOf } from '../../app/derived.ts'
import { QuoteList } from '../fulltext/QuoteList.tsx'
import { soughtReportQuery } from '../fulltext/use-sought.ts'

export function StudyFulltexts({ review, study }: { review: Review; study: Study }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { key } = review.head
  const reports: readonly Report[] = lookupOf(review).reportsByStudy(study.id)
  const found = useQueries({ queries: reports.map(({ id }) => soughtReportQuery(key, id)) })
  const files = found.flatMap(({ data }) => data?.files.map((file) => ({ report: data.id, ...file })) ?? [])
  const own = new Set(reports.map((it) => it.id))
  const quotes = review.quotes.filter((it) => own.has(it.report) || files.some(({ hash }) => hash === it.file))
  if (files.length === 0 && quotes.length === 0) return null
  return (
    <section aria-labelledby="study-fulltexts">
      <h2 id="study-fulltexts">{t('fulltext.study.fulltexts')}</h2>
      <ul className="plain-list">
        {files.map(({ report, hash, name }) => (
          <li key={`${report}/${hash}`}>
            <Link to="/r/$review/fulltext/$report" params={{ review: key, report }} search={{ file: hash }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <QuoteList
        quotes={quotes}
        onGo={({ report, file, page }) =>
          void navigate({
            to: '/r/$review/fulltext/$report',
            params: { review: key, report },
            search: { file, page: String(page) },
          })
        }
      />
    </section>
  )
}
