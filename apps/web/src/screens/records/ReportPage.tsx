/** One report on a page of its own. */
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useReview } from '../../app/use-review.ts'
import { Screen } from '../../ui/Screen.tsx'
import { ReportDetail } from './ReportDetail.tsx'
import { useReport } from './use-report.ts'
import './records.css'

export function ReportPage() {
  const { t } = useTranslation()
  const review = useReview()
  const { report: id } = useParams({ from: '/r/$review/records/$report' })
  const { data: report, error } = useReport(review, id)
  const title = report?.fields.find((it) => it.field === 'title')?.text
  return (
    <Screen
      title={title || (report ? t('records.untitled') : error ? t('records.missing') : t('records.waiting'))}
      of={review.head.title}
      action={
        <Link to="/r/$review/records" params={{ review: review.head.key }}>
          {t('records.back')}
        </Link>
      }
    >
      <ReportDetail key={id} id={id} />
    </Screen>
  )
}
