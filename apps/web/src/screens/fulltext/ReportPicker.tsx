/** Choosing the report that a file is, by words of its title, author or year. */
import type { SoughtReportSchema } from '@oversyn/api'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { useReviewKey } from '../../app/use-review.ts'
import { Button, TextField } from '../../ui/index.ts'

interface ReportPickerProps {
  file: string
  onChoose: (report: Pick<SoughtReportSchema, 'id' | 'title' | 'authors' | 'year'>) => void
  onClose: () => void
}

export function ReportPicker({ file, onChoose, onClose }: ReportPickerProps) {
  const { t } = useTranslation()
  const review = useReviewKey()
  const [q, setQ] = useState('')
  const words = q.trim()
  const { data } = useQuery({
    queryKey: ['fulltexts', review, 'pick', words],
    queryFn: () => api.fulltexts({ review, query: { limit: 8, q: words } }),
    enabled: words !== '',
    placeholderData: (before) => before,
  })
  return (
    <div className="report-picker">
      <TextField
        size="small"
        label={t('fulltext.file.search')}
        autoFocus
        value={q}
        onChange={(event) => setQ(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      />
      {words !== '' && data ? (
        <ul>
          {data.reports.map((report) => (
            <li key={report.id}>
              <span className="fulltext-title">{report.title}</span>{' '}
              <span className="quiet">
                {[report.authors, report.year].filter(Boolean).join(' · ')} · {t(`fulltext.states.${report.state}`)}
              </span>{' '}
              <Button
                size="xsmall"
                variant="secondary"
                aria-label={t('fulltext.file.useFor', { file, title: report.title })}
                onClick={() => onChoose(report)}
              >
                {t('fulltext.file.use')}
              </Button>
            </li>
          ))}
          {data.reports.length === 0 ? <li className="quiet">{t('fulltext.file.noneFound')}</li> : null}
        </ul>
      ) : null}
    </div>
  )
}
