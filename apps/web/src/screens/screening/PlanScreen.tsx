/** The plan of the work: who screens what, how, until when; each choice with what it means. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useReview } from '../../app/use-review.ts'
import { PlanForm } from './PlanForm.tsx'
import { ScreeningFrame } from './ScreeningFrame.tsx'

export function PlanScreen() {
  const { t } = useTranslation()
  const review = useReview()
  const [isSaved, setSaved] = useState(false)
  return (
    <ScreeningFrame title={t('screening.parts.plan')} lead={t('screening.plan.lead')}>
      {({ stage }) => (
        <PlanForm
          key={JSON.stringify(review.plan)}
          review={review}
          stage={stage}
          isSaved={isSaved}
          onSaved={() => setSaved(true)}
        />
      )}
    </ScreeningFrame>
  )
}
