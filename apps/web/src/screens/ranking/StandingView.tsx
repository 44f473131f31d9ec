/** How far a stage is by the rule: its sentence, the share that is found, what stopping now would mean, and the way to stop. */
import type { StageProgress, StageStanding } from '@oversyn/api'
import { type Review, type Stage, showNumber } from '@oversyn/model'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettings } from '../../app/settings.ts'
import { Facts } from '../../ui/Facts.tsx'
import { Button } from '../../ui/index.ts'
import { planOf } from '../screening/stages.ts'
import { evidenceFacts } from './evidence-facts.ts'
import { standingQuery } from './queries.ts'
import { RecallFigure } from './RecallFigure.tsx'
import { StopDialog } from './StopDialog.tsx'

export type KnownStanding = NonNullable<StageStanding['standing']>

/** The estimate follows those who screen, a little behind them. */
const askEveryMs = 4_000

interface StandingViewProps {
  review: Review
  stage: Stage
  progress: StageProgress | undefined
}

export function StandingView({ review, stage, progress }: StandingViewProps) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const { data, error } = useQuery({
    ...standingQuery(review.head.key, stage, language, askEveryMs),
    enabled: planOf(review).ranking.use,
  })
  if (!planOf(review).ranking.use) return <p className="measure">{t('ranking.off')}</p>
  if (!data)
    return <p className="quiet">{error ? t('ranking.failed', { message: error.message }) : t('ranking.computing')}</p>
  const { standing } = data
  if (!standing) return <p className="quiet">{t('ranking.computing')}</p>
  if (standing.rule === 'nothing-there') return <p>{t('ranking.empty')}</p>
  return <Known standing={standing} review={review} stage={stage} progress={progress} />
}

function Known({ standing, review, stage, progress }: StandingViewProps & { standing: KnownStanding }) {
  const { t } = useTranslation()
  const { language } = useSettings()
  const [isStopping, setStopping] = useState(false)
  const { rule, unread, draws, words, screened, records, found, knownUnread } = standing
  const { ranking, stopping } = planOf(review)
  const percent = (share: number) => showNumber(share * 100, 'percent', language)
  const goal = { recall: percent(stopping.recall), sure: percent(stopping.confidence) }
  return (
    <section className="standing flow" aria-labelledby="found">
      <h2 id="found">{t('ranking.found')}</h2>
      <p className="standing-rule" data-rule={rule}>
        {words.rule}
      </p>
      <RecallFigure recall={standing.recall} target={stopping.recall} />
      <p className="measure">
        {words.recall} {unread > 0 ? words.stoppingNow : ''}
      </p>
      <Facts
        facts={[
          ...evidenceFacts({ screened, records, included: found, unread, draws }, language, t),
          { name: t('ranking.facts.goal'), value: t('ranking.facts.goalOf', goal) },
        ]}
      />
      <ul className="plain-list quiet small measure standing-notes">
        {knownUnread > 0 ? <li>{t('ranking.known', { count: knownUnread })}</li> : null}
        {undecided() ? <li>{undecided()}</li> : null}
        {planOf(review).reviewers[stage] === 2 ? <li>{t('ranking.twoReviewers')}</li> : null}
        <li>{basis()}</li>
      </ul>
      {unread > 0 ? (
        <Button size="small" variant={rule === 'may-stop' ? 'primary' : 'secondary'} onClick={() => setStopping(true)}>
          {t('ranking.stop.open')}
        </Button>
      ) : null}
      {isStopping ? <StopDialog standing={standing} stage={stage} onClose={() => setStopping(false)} /> : null}
    </section>
  )

  /** Read by somebody, and yet neither in nor out: to the rule they are as good as unread. */
  function undecided(): string {
    const count = progress ? progress.settled.maybe + progress.waiting + progress.conflicts : 0
    return count > 0 ? t('ranking.undecided', { count }) : ''
  }

  /** What the estimate rests on. */
  function basis(): string {
    if (draws > 0) return t('ranking.byDraws')
    return ranking.randomShare > 0 ? t('ranking.noDrawsYet') : t('ranking.byRule')
  }
}
