/** Looking for duplicates: begun here or by an import, how far it is, and what it came to in words. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { isUnderWay, useJobs } from '../../app/use-jobs.ts'
import { useReviewKey } from '../../app/use-review.ts'
import { Button, ProgressBar } from '../../ui/index.ts'
import { howFar, outcome } from './search-in-words.ts'

export function FindBar({ isEmpty }: { isEmpty: boolean }) {
  const { t } = useTranslation()
  const review = useReviewKey()
  const queries = useQueryClient()
  const [job] = useJobs('find-duplicates')
  const refresh = () => queries.invalidateQueries({ queryKey: ['jobs', review] })
  const start = useMutation({ mutationFn: () => api.findDuplicates({ review, body: {} }), onSettled: refresh })
  const cancel = useMutation({ mutationFn: (id: string) => api.cancelJob({ review, job: id }), onSettled: refresh })
  if (isEmpty) return null
  const underWay = job && isUnderWay(job)
  return (
    <div className="find-bar">
      {underWay ? (
        <>
          <ProgressBar
            size="small"
            className="find-progress"
            aria-label={t('duplicates.find.comparing')}
            {...(job.total ? { value: job.done, valueMax: job.total } : {})}
          />
          <span className="quiet">{howFar(job, t)}</span>
          <Button size="small" variant="tertiary" onClick={() => cancel.mutate(job.id)}>
            {t('duplicates.find.cancel')}
          </Button>
        </>
      ) : (
        <>
          <p role="status">{job ? outcome([job], t) : ''}</p>
          <Button size="small" variant="secondary" loading={start.isPending} onClick={() => start.mutate()}>
            {t('duplicates.find.start')}
          </Button>
        </>
      )}
    </div>
  )
}
