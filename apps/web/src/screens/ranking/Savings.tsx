/** What the ranking would have saved on a finished stage: tried as work that can be followed and called off, and shown as a curve. */
import { type JobSchema, SavingsSchema, type StageProgress } from '@oversyn/api'
import type { Stage } from '@oversyn/model'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { isUnderWay, useJobs } from '../../app/use-jobs.ts'
import { useReviewKey } from '../../app/use-review.ts'
import { NotSaved } from '../../forms/kit/NotSaved.tsx'
import { Button, ProgressBar } from '../../ui/index.ts'
import { SavingsFigure } from './SavingsFigure.tsx'

export function Savings({ stage, progress }: { stage: Stage; progress: StageProgress | undefined }) {
  const { t } = useTranslation()
  const review = useReviewKey()
  const queries = useQueryClient()
  const jobs = useJobs('simulate-ranking')
  const refresh = () => queries.invalidateQueries({ queryKey: ['jobs', review] })
  const start = useMutation({ mutationFn: () => api.simulateRanking({ review, stage, body: {} }), onSettled: refresh })
  const cancel = useMutation({ mutationFn: (id: string) => api.cancelJob({ review, job: id }), onSettled: refresh })
  const isKnown = isFinished(progress)
  const [newest] = jobs
  const underWay = newest && isUnderWay(newest) ? newest : undefined
  const done = jobs.map((it) => ({ job: it, savings: savingsIn(it) })).find(({ savings }) => savings?.stage === stage)
  return (
    <section className="savings flow" aria-labelledby="savings">
      <h2 id="savings">{t('ranking.savings.title')}</h2>
      <p className="measure">{isKnown ? t('ranking.savings.lead') : t('ranking.savings.notYet')}</p>
      {underWay ? (
        <Running job={underWay} onCancel={() => cancel.mutate(underWay.id)} />
      ) : isKnown ? (
        <>
          <p role="status">{newest ? ending(newest) : ''}</p>
          <Button size="small" variant="secondary" loading={start.isPending} onClick={() => start.mutate()}>
            {done ? t('ranking.savings.again') : t('ranking.savings.start')}
          </Button>
        </>
      ) : null}
      <NotSaved error={start.error} onRetry={() => start.mutate()} />
      {done?.savings ? <SavingsFigure savings={done.savings} at={done.job.ended} /> : null}
    </section>
  )

  function ending({ state, error }: JobSchema): string {
    if (state === 'cancelled') return t('ranking.savings.cancelled')
    if (state !== 'failed') return ''
    if (error?.code === 'nothing-to-simulate') return t('ranking.savings.nothing')
    return t('ranking.savings.failed', { message: error?.message ?? '' })
  }
}

function Running({ job, onCancel }: { job: JobSchema; onCancel: () => void }) {
  const { t } = useTranslation()
  const { done, total } = job
  return (
    <div className="row">
      <ProgressBar
        size="small"
        className="savings-progress"
        aria-label={t('ranking.savings.running')}
        {...(total ? { value: done, valueMax: total } : {})}
      />
      <span className="quiet">
        {t('ranking.savings.running')} {total ? t('ranking.savings.soFar', { done, total }) : ''}
      </span>
      <Button size="small" variant="tertiary" onClick={onCancel}>
        {t('app.cancel')}
      </Button>
    </div>
  )
}

function savingsIn({ state, result }: JobSchema): SavingsSchema | undefined {
  return state === 'done' ? SavingsSchema.safeParse(result).data : undefined
}

/** Every report is settled one way or the other, so that what is relevant is known. */
function isFinished(progress: StageProgress | undefined): boolean {
  if (!progress) return false
  const { include, exclude, maybe } = progress.settled
  return progress.eligible > 0 && include + exclude + maybe + progress.settled['not-retrieved'] >= progress.eligible
}
