/** A report as it is read: printed first, then where each field comes from, its records, and all that was done with it. */
import { ApiProblem } from '@oversyn/api'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useReview } from '../../app/use-review.ts'
import { Fulltexts } from './Fulltexts.tsx'
import { History } from './History.tsx'
import { Pairs } from './Pairs.tsx'
import { Printed } from './Printed.tsx'
import { RecordsBehind } from './RecordsBehind.tsx'
import { ReportFields } from './ReportFields.tsx'
import { Screening } from './Screening.tsx'
import { Tags } from './Tags.tsx'
import { useReport } from './use-report.ts'

interface ReportDetailProps {
  /** The id of any record of the report. */
  id: string
  /** The words that are sought, to mark. */
  words?: readonly string[]
  inPanel?: boolean
}

export function ReportDetail({ id, words = [], inPanel = false }: ReportDetailProps) {
  const { t } = useTranslation()
  const review = useReview()
  const { data: report, error } = useReport(review, id)
  if (error instanceof ApiProblem && error.code === 'record-unknown')
    return (
      <article className="report-detail">
        <h2>{t('records.missing')}</h2>
        <p>{t('records.missingWhy')}</p>
      </article>
    )
  if (error) throw error
  if (!report)
    return (
      <p className="quiet" aria-busy="true">
        {t('records.waiting')}
      </p>
    )
  const title = report.fields.find((it) => it.field === 'title')?.text || t('records.untitled')
  return (
    <article className={inPanel ? 'report-detail report-narrow' : 'report-detail'}>
      {inPanel ? (
        <h2>
          <Link to="/r/$review/records/$report" params={{ review: review.head.key, report: id }}>
            {title}
          </Link>
        </h2>
      ) : null}
      <Printed report={report} words={words} />
      <Tags review={review} report={report} />
      <ReportFields review={review} report={report} />
      <RecordsBehind review={review} report={report} />
      <Pairs review={review} report={report} />
      <Fulltexts review={review} report={report} />
      <Screening review={review} report={report} />
      <History review={review} report={report} />
    </article>
  )
}
