/** Looking for duplicates: begun here or by an import, how far it is, and what it came to in words. */
import type { JobSchema } from '@oversyn/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { isUnderWay, useJobs } from '../../app/use-jobs.ts'
import { useReviewKey } from '../../app/use-review.ts'
import { Button, ProgressBar } from '../../ui/index.ts'

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
          <p role="status">{job ? outcome(job, t) : ''}</p>
          <Button size="small" variant="secondary" loading={start.isPending} onClick={() => start.mutate()}>
            {t('duplicates.find.start')}
          </Button>
        </>
      )}
    </div>
  )
}

function howFar({ state, done, total }: JobSchema, t: TFunction): string {
  if (state === 'waiting') return t('duplicates.find.waiting')
  return total ? t('duplicates.find.progress', { done, total }) : t('duplicates.find.reading')
}

const parts = ['linked', 'possible', 'related', 'separated'] as const

function outcome({ state, result, error }: JobSchema, t: TFunction): string {
  if (state === 'cancelled') return t('duplicates.find.cancelled')
  if (state === 'failed') return t('duplicates.find.failed', { message: error?.message ?? '' })
  const counts =
    typeof result === 'object' && result !== null ? new Map<string, unknown>(Object.entries(result)) : new Map()
  const what = parts.flatMap((name) => {
    const count = Number(counts.get(name) ?? 0)
    return count > 0 ? [t(`duplicates.find.${name}`, { count })] : []
  })
  return what.length === 0 ? t('duplicates.find.nothing') : t('duplicates.find.found', { what: what.join(', ') })
}
