/** One report with its full text: read, quoted from, and once it is included taken on as a study. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { lookupOf, nameOf } from '../../app/derived.ts'
import { useSettings } from '../../app/settings.ts'
import { useReview } from '../../app/use-review.ts'
import { Button } from '../../ui/index.ts'
import { Screen } from '../../ui/Screen.tsx'
import { FulltextPanel } from './FulltextPanel.tsx'
import { FindIt } from './SoughtRow.tsx'
import { TakeStudy } from './TakeStudy.tsx'
import { queueFiles } from './upload-queue.ts'
import { soughtReportQuery } from './use-sought.ts'

export function FulltextPage() {
  const { t } = useTranslation()
  const { language } = useSettings()
  const review = useReview()
  const key = review.head.key
  const { report: id } = useParams({ from: '/r/$review/fulltext/$report' })
  const { file, page } = useSearch({ from: '/r/$review/fulltext/$report' })
  const navigate = useNavigate({ from: '/r/$review/fulltext/$report' })
  const input = useRef<HTMLInputElement>(null)
  const { data: report, error } = useQuery(soughtReportQuery(key, id))
  if (error) throw error
  const back = (
    <Link to="/r/$review/fulltext" params={{ review: key }}>
      {t('fulltext.read.back')}
    </Link>
  )
  if (report === undefined)
    return (
      <Screen title={t('fulltext.title')} of={review.head.title} action={back}>
        {null}
      </Screen>
    )
  if (report === null)
    return (
      <Screen title={t('fulltext.read.unknown')} of={review.head.title} action={back}>
        {null}
      </Screen>
    )
  const study = lookupOf(review).byId.studies.get(report.study ?? '')
  const criterion = review.criteria.find((it) => it.id === report.criterion)
  return (
    <Screen
      title={report.title}
      of={review.head.title}
      lead={[report.authors, report.year].filter(Boolean).join(' · ')}
      action={back}
    >
      <FulltextPanel
        report={report.id}
        files={report.files}
        file={file}
        page={Number.parseInt(page ?? '', 10) || 1}
        onMove={(to) =>
          void navigate({ search: { file: to.file, page: String(to.page) }, resetScroll: false, replace: true })
        }
      >
        <p className="fulltext-stand">
          {study ? (
            <Link to="/r/$review/studies/$study" params={{ review: key, study: study.key }}>
              {t('fulltext.study.open', { name: nameOf(review, study, language) })}
            </Link>
          ) : (
            <>
              {t(`fulltext.states.${report.state}`)}
              {report.state === 'excluded' && criterion ? `: ${criterion.text}` : ''}
              {report.missing?.reason ? `: ${report.missing.reason}` : ''}
            </>
          )}{' '}
          <FindIt report={report} />
        </p>
        {report.state === 'included' ? <TakeStudy report={report.id} /> : null}
        {report.files.length === 0 ? (
          <p>
            {t('fulltext.read.none')}{' '}
            <Button size="small" variant="secondary" onClick={() => input.current?.click()}>
              {t('fulltext.table.attach')}
            </Button>
            <input
              ref={input}
              type="file"
              hidden
              accept="application/pdf,.pdf"
              aria-label={t('fulltext.table.attachTo', { title: report.title })}
              onChange={(event) => {
                queueFiles(key, [...(event.target.files ?? [])], report.id)
                event.target.value = ''
              }}
            />
          </p>
        ) : null}
      </FulltextPanel>
    </Screen>
  )
}
