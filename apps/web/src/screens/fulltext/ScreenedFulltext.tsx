/** The full text of the report that is being screened, below its record; or that it is still to be had. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReviewKey } from '../../app/use-review.ts'
import { FulltextPanel } from './FulltextPanel.tsx'
import { soughtReportQuery } from './use-sought.ts'
import './fulltext.css'

export function ScreenedFulltext({ report }: { report: string }) {
  const { t } = useTranslation()
  const review = useReviewKey()
  const { data } = useQuery(soughtReportQuery(review, report))
  const [at, setAt] = useState<{ file: string; page: number }>()
  if (!data) return null
  if (data.files.length === 0)
    return (
      <p className="fulltext-none">
        {data.missing
          ? `${t('fulltext.states.missing')}: ${data.missing.reason ?? t('fulltext.missing.noReason')}`
          : t('fulltext.read.none')}{' '}
        <Link to="/r/$review/fulltext" params={{ review }} search={{ q: data.title }}>
          {t('fulltext.title')}
        </Link>
      </p>
    )
  return <FulltextPanel report={data.id} files={data.files} {...at} onMove={setAt} stacked />
}
