/** A finished text against the review: choose one, follow the work, read what came of it. */
import { useTranslation } from 'react-i18next'
import { announce } from '../../app/announce.ts'
import { useReview, useReviewKey } from '../../app/use-review.ts'
import { AuditFailed } from './AuditFailed.tsx'
import { AuditProgress } from './AuditProgress.tsx'
import { AuditResultView } from './AuditResultView.tsx'
import { AuditStale } from './AuditStale.tsx'
import { startAudit, useAuditRun } from './audit-run.ts'
import { DismissedList } from './DismissedList.tsx'
import { reviewMark } from './review-mark.ts'
import { TextDrop } from './TextDrop.tsx'

export function TextAudit() {
  const { t } = useTranslation()
  const review = useReview()
  const key = useReviewKey()
  const run = useAuditRun(key)
  const start = async (file: File) => {
    announce(t('check.audit.reading', { name: file.name }))
    const { phase } = await startAudit(key, file, reviewMark(review))
    if (phase === 'done') announce(t('check.audit.ready', { name: file.name }))
  }
  const dismissals = review.dismissals.filter((it) => it.about === 'audit')
  return (
    <>
      {run.phase === 'done' ? null : <p className="check-lead">{t('check.audit.lead')}</p>}
      {run.phase === 'running' ? <AuditProgress run={run} /> : null}
      {run.phase === 'failed' ? <AuditFailed run={run} /> : null}
      {run.phase === 'running' ? null : <TextDrop again={run.phase === 'done'} onFile={start} />}
      {run.phase === 'done' ? <AuditStale result={run.result} onAgain={start} /> : null}
      {run.phase === 'done' ? <AuditResultView result={run.result} /> : null}
      {run.phase === 'done' ? null : <DismissedList dismissals={dismissals} textOf={({ excerpt }) => excerpt} />}
    </>
  )
}
