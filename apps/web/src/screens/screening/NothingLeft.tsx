/** Where no record is before one: why, and what is next. */
import type { StageProgress } from '@oversyn/api'
import type { Review, Stage } from '@oversyn/model'
import { leftByStop, stopAt } from '@oversyn/synthesis'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { StoppedBy } from '../ranking/Stopped.tsx'
import { stagesOf } from './stages.ts'
import type { Screener } from './use-session.ts'

interface NothingLeftProps {
  review: Review
  stage: Stage
  progress: StageProgress | undefined
  screener: Screener
}

export function NothingLeft({ review, stage, progress, screener }: NothingLeftProps) {
  const { t } = useTranslation()
  const params = { review: review.head.key }
  const stop = stopAt(review, stage)
  if (screener.isCutOff) return <p className="quiet">{t('screening.outbox.awayNone')}</p>
  if (!screener.isDone || !progress) return <p className="quiet">{t('screening.done.fetching')}</p>
  if (progress.eligible === 0)
    return <p>{stage === stagesOf(review)[0] ? t('screening.done.empty') : t('screening.done.before')}</p>
  if (stop)
    return (
      <div className="flow">
        <h2>{t('ranking.stopped.title')}</h2>
        <p className="measure">
          <StoppedBy review={review} stop={stop} /> {t('ranking.stopped.unread', { count: leftByStop(review, stage) })}
        </p>
        <p>
          <Link to="/r/$review/screening/$stage/enough" params={{ ...params, stage }}>
            {t('ranking.stopped.see')}
          </Link>
        </p>
      </div>
    )
  if (progress.calibration)
    return (
      <div className="flow">
        <h2>{t('screening.done.calibration')}</h2>
        <p className="measure">{t('screening.done.calibrationNext')}</p>
        <p>
          <Link to="/r/$review/screening/agreement" params={params} search={{ stage, over: 'calibration' }}>
            {t('screening.parts.agreement')}
          </Link>{' '}
          ·{' '}
          <Link to="/r/$review/screening/plan" params={params} search={{ stage }}>
            {t('screening.parts.plan')}
          </Link>
        </p>
      </div>
    )
  return (
    <div className="flow">
      <h2>{t('screening.done.all')}</h2>
      {progress.conflicts > 0 ? (
        <p>
          <Link to="/r/$review/screening/list" params={params} search={{ stage, state: 'conflict' }}>
            {t('screening.done.conflicts', { count: progress.conflicts })}
          </Link>
        </p>
      ) : null}
      {progress.again > 0 ? (
        <p>
          <Link to="/r/$review/screening/list" params={params} search={{ stage, state: 'again' }}>
            {t('screening.parts.again')} ({progress.again})
          </Link>
        </p>
      ) : null}
    </div>
  )
}
