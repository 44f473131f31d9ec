/** The start of a review: its flow as the way to everything, what happened last, and what to do next. */
import type { Review } from '@oversyn/model'
import { useTranslation } from 'react-i18next'
import { useReview } from '../../app/use-review.ts'
import { Num } from '../../ui/Num.tsx'
import { Screen } from '../../ui/Screen.tsx'
import { Evidence } from './Evidence.tsx'
import { FlowFigure } from './FlowFigure.tsx'
import { LastEvents } from './LastEvents.tsx'
import { NextStep } from './NextStep.tsx'
import './overview.css'

export function Overview() {
  const { t } = useTranslation()
  const review = useReview()
  return (
    <Screen title={t('overview.title')} of={review.head.title} lead={<Lead review={review} />}>
      <div className="overview">
        <FlowFigure review={review} />
        <div className="overview-beside">
          <NextStep review={review} />
          <Evidence review={review} />
          <LastEvents review={review} />
        </div>
      </div>
    </Screen>
  )
}

/** How many studies there are and where they came from; of a published review also why some boxes have no number. */
function Lead({ review }: { review: Review }) {
  const { t } = useTranslation()
  if (review.studies.length === 0) return t('overview.lead')
  return (
    <>
      <Num expression="count studies" /> {t('overview.included', { count: review.studies.length })}{' '}
      <Num expression="count studies where origin = client" /> {t('overview.fromClient')}{' '}
      <Num expression="count studies where origin = search" /> {t('overview.fromSearch')}
      {review.head.process === 'published' ? <span className="overview-unknown">{t('overview.published')}</span> : null}
    </>
  )
}
