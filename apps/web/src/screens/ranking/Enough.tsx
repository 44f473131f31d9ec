/** When is it enough? How much is found, what stopping would mean, stopping, and what was decided about it. */
import { stopAt } from '@oversyn/synthesis'
import { useTranslation } from 'react-i18next'
import { useReview } from '../../app/use-review.ts'
import { type Place, ScreeningFrame } from '../screening/ScreeningFrame.tsx'
import { Unplanned } from '../screening/Unplanned.tsx'
import { EarlierStops } from './EarlierStops.tsx'
import { RankingForm } from './RankingForm.tsx'
import { Savings } from './Savings.tsx'
import { StandingView } from './StandingView.tsx'
import { Stopped } from './Stopped.tsx'
import './ranking.css'

export function Enough() {
  const { t } = useTranslation()
  return (
    <ScreeningFrame title={t('ranking.title')} lead={t('ranking.lead')}>
      {(place) => <Parts key={place.stage} {...place} />}
    </ScreeningFrame>
  )
}

function Parts({ stage, progress }: Place) {
  const review = useReview()
  const stop = stopAt(review, stage)
  return (
    <div className="enough flow-wide">
      <Unplanned review={review} />
      {stop ? (
        <Stopped review={review} stop={stop} />
      ) : (
        <StandingView review={review} stage={stage} progress={progress} />
      )}
      <EarlierStops review={review} stage={stage} />
      <RankingForm key={JSON.stringify(review.plan)} review={review} />
      <Savings stage={stage} progress={progress} />
    </div>
  )
}
