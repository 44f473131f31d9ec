/** The start of a review: its flow as the way to everything, what happened last, and what to do next. */
import { useTranslation } from 'react-i18next'
import { useReview } from '../../app/use-review.ts'
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
    <Screen title={t('overview.title')} of={review.head.title} lead={t('overview.lead')}>
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
