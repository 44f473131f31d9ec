/** Where no record is before one: why, and what is next. */
import type { StageProgress } from '@oversyn/api'
import type { Review, Stage } from '@oversyn/model'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
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
  if (screener.isCutOff) return <p className="quiet">{t('screening.outbox.awayNone')}</p>
  if (!screener.isDone || !progress) return <p className="quiet">{t('screening.done.fetching')}</p>
  if (progress.eligible === 0)
    return <p>{stage === stagesOf(review)[0] ? t('screening.done.empty') : t('screening.done.before')}</p>
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
    </div>
  )
}
