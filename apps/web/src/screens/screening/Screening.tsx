/** Screening: one record at a time, judged by keyboard. */
import { stopAt } from '@oversyn/synthesis'
import { useTranslation } from 'react-i18next'
import { useReview } from '../../app/use-review.ts'
import { ScreeningFrame } from './ScreeningFrame.tsx'
import { Work } from './Work.tsx'

export function Screening() {
  const { t } = useTranslation()
  const review = useReview()
  return (
    <ScreeningFrame title={t('screening.title')}>
      {({ stage, person, progress }) => (
        <Work
          // Another person or stage begins anew, and so does one that was stopped or taken up again.
          key={`${stage}/${person.id}/${stopAt(review, stage)?.id ?? ''}`}
          review={review}
          stage={stage}
          person={person}
          progress={progress}
        />
      )}
    </ScreeningFrame>
  )
}
